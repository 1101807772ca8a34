import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Sentence } from '../../scripts/lib/say.mjs';
import { workerLimits } from '../../scripts/lib/worker-limits.ts';
import { type Metric, type Section, table, verdict } from './section.ts';

const built = new URL('../../.output/chrome-mv3/', import.meta.url);

/** What runs in every page of a site, and what the worker runs there once it is needed. */
const scripts = {
  gmail: 'content-scripts/gmail.js',
  slack: 'content-scripts/slack.js',
  teams: 'teams-page.js',
  'gmail-reader': 'gmail-reader.js',
  'gmail-bodies': 'gmail-bodies.js',
  'gmail-words': 'gmail-words.js',
  'slack-direct': 'slack-direct.js',
  'slack-reader': 'slack-reader.js',
  'teams-reader': 'teams-reader.js',
  'teams-whole': 'teams-whole.js',
  'teams-owed': 'teams-owed.js',
  'teams-decided': 'teams-decided.js',
  card: 'card.js',
  windows: 'windows.js',
};

/** How much each content script and each script of the worker weigh, gzipped with -9, kB of 1000 bytes. */
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
    'teams',
    'gmail-reader',
    'gmail-bodies',
    'gmail-words',
    'slack-direct',
    'slack-reader',
    'teams-reader',
    'teams-whole',
    'teams-owed',
    'teams-decided',
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
  for (const [file, limit] of Object.entries(workerLimits)) {
    const name = file === 'background.js' ? 'background' : file.replace('/', '-').replace('.js', '');
    add(`${name}-gzipped`, [new URL(file, built)], limit / 1000);
  }
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
