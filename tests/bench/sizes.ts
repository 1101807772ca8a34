import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { Sentence } from '../../scripts/lib/say.mjs';
import { type Metric, type Section, table, verdict } from './section.ts';

const built = new URL('../../.output/chrome-mv3/', import.meta.url);

/** What runs in every page of a site, and what the worker runs there once it is needed. */
const scripts = {
  gmail: 'content-scripts/gmail.js',
  slack: 'content-scripts/slack.js',
  'gmail-reader': 'gmail-reader.js',
  'gmail-bodies': 'gmail-bodies.js',
  'gmail-words': 'gmail-words.js',
  'slack-direct': 'slack-direct.js',
  'slack-reader': 'slack-reader.js',
  card: 'card.js',
  windows: 'windows.js',
};

/** How much each content script and the worker weigh, gzipped with -9, kB of 1000 bytes. */
export function measureSizes(): Section {
  if (!existsSync(new URL('manifest.json', built))) {
    throw new Sentence('The extension is not built: run `npm run build` first.');
  }
  const metrics: Record<string, Metric> = {};
  const add = (name: string, files: readonly URL[], goal: number | null) => {
    metrics[name] = { value: gzipped(files), unit: 'kB', goal, better: 'lower', peers: {} };
  };
  const files = (...ids: readonly (keyof typeof scripts)[]) => ids.map((id) => new URL(scripts[id], built));
  for (const id of [
    'gmail',
    'slack',
    'gmail-reader',
    'gmail-bodies',
    'gmail-words',
    'slack-direct',
    'slack-reader',
    'card',
    'windows',
  ] as const) {
    add(`content-script-${id}-gzipped`, files(id), 15);
  }
  add(
    'gmail-with-all-on-demand-gzipped',
    files('gmail', 'gmail-bodies', 'gmail-words', 'gmail-reader', 'card', 'windows'),
    null,
  );
  add(
    'slack-with-all-on-demand-gzipped',
    files('slack', 'slack-direct', 'slack-reader', 'card', 'windows'),
    null,
  );
  add('background-gzipped', withImports(new URL('background.js', built)), 90);
  const rows = Object.entries(metrics).map(([name, metric]) => [
    name,
    `${metric.value.toFixed(1)} kB`,
    metric.goal === null ? 'no goal' : `goal ${metric.goal} kB: ${verdict(metric)}`,
  ]);
  return { title: 'Sizes of what is built, gzip -9', lines: table(rows), metrics };
}

function gzipped(files: readonly URL[]): number {
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
  return bytes / 1000;
}

/** A script and everything that it imports, at its start or later. */
function withImports(entry: URL): URL[] {
  const found = new Map<string, URL>();
  const add = (file: URL) => {
    if (found.has(file.href)) return;
    found.set(file.href, file);
    for (const [, path] of readFileSync(fileURLToPath(file), 'utf8').matchAll(
      /(?:from|import)\s*\(?\s*["'`](\.[^"'`]+)["'`]/g,
    )) {
      add(new URL(path ?? '', file));
    }
  };
  add(entry);
  return [...found.values()];
}
