import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { packOf } from '../../../scripts/words/catalogue.ts';
import { figure, type Metric, type Section } from '../section.ts';
import type { StoredThread } from './stored-thread.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const rounds = 15;

/** How long the documents of a stored thread take to make, in Node, and how large they go out. */
export async function measureRequests({ decision }: StoredThread): Promise<Section> {
  if (decision === undefined) throw new Error('No thread was stored.');
  const notion = await ours<typeof import('../../../utils/destinations/notion/render')>('notion/render');
  const google =
    await ours<typeof import('../../../utils/destinations/google-docs/render')>('google-docs/render');
  const { documentWordsOf } =
    await ours<typeof import('../../../utils/destinations/outline/words')>('outline/words');
  const words = documentWordsOf(packOf('documents', 'en'), 'en');
  const place = { pageId: '00000000000000000000000000000000' };
  const pages = timed(() =>
    notion.renderNotion(decision, place as Parameters<typeof notion.renderNotion>[1], words),
  );
  const document = timed(() => google.renderGoogleDocs(decision, words));
  const sizes = pages.made.map((children) => kilobytes(JSON.stringify({ children })));
  const html = kilobytes(document.made.html);
  const told = (value: number, unit: string): Metric => ({
    value,
    unit,
    goal: null,
    better: 'lower',
    peers: {},
  });
  return {
    title: 'The same thread for Notion and Google Docs: made in Node, median of 15, and sent',
    lines: [
      `Notion: ${figure(pages.ms)} ms, ${sizes.length} requests of ${sizes.map(figure).join(', ')} kB`,
      `Google Docs: ${figure(document.ms)} ms, one request of ${figure(html)} kB`,
    ],
    metrics: {
      'notion-300-messages-render': told(pages.ms, 'ms'),
      'notion-300-messages-requests': told(sizes.length, 'requests'),
      'notion-300-messages-size': told(
        sizes.reduce((sum, size) => sum + size, 0),
        'kB',
      ),
      'google-docs-300-messages-render': told(document.ms, 'ms'),
      'google-docs-300-messages-size': told(html, 'kB'),
    },
  };
}

/** A module of the destinations as the build resolves it. */
async function ours<T>(path: string): Promise<T> {
  const { module } = await runnerImport<T>(`${root}utils/destinations/${path}.ts`, {
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
  });
  return module;
}

function timed<T>(make: () => T): { readonly made: T; readonly ms: number } {
  const made = make();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    make();
    return performance.now() - start;
  });
  return { made, ms: times.sort((a, b) => a - b)[rounds >> 1] ?? 0 };
}

const kilobytes = (text: string) => Buffer.byteLength(text) / 1000;
