/**
 * `npm run bench`: all measurements side by side in one run. `-- --json` prints only
 * `{"metrics": {NAME: {"value", "unit", "goal", "peers"}}}`; `-- --only own-pages` measures one part;
 * `-- --beside FOLDER` measures our own pages of another build (its `.output/chrome-mv3`) by turns with this one's. A
 * new section is a function of tests/bench and a line in `sections`.
 */
import { parseArgs } from 'node:util';
import type { Metric, Section } from '../tests/bench/section';
import { Sentence } from './lib/say.mjs';
import { buildExtension, setUp } from './setup.mjs';

// Two peers know only the system zone; it must be set before the first date is made.
process.env.TZ = 'Europe/Berlin';

const { values: options } = parseArgs({
  options: { json: { type: 'boolean' }, only: { type: 'string' }, beside: { type: 'string' } },
});
const asJson = options.json === true;
const missing = new Set<string>();
for (const prepare of [setUp, buildExtension]) {
  try {
    await beside(prepare);
  } catch (error) {
    // Without a build or a browser the rest is still measured.
    if (!(error instanceof Sentence)) throw error;
    missing.add(error.message);
  }
}

const { measureCompile } = await import('../tests/bench/compile.ts');
const { measureWindows } = await import('../tests/bench/windows.ts');
const { measureImport } = await import('../tests/bench/import.ts');
const { measureLookUp } = await import('../tests/bench/look-up/look-up.ts');
const { measurePlanner } = await import('../tests/bench/planner/planner.ts');
const { measureSizes } = await import('../tests/bench/sizes.ts');
const { measurePages } = await import('../tests/bench/pages.ts');
const { measureOwnPages } = await import('../tests/bench/own-pages/own-pages.ts');
const { measureDrag } = await import('../tests/bench/own-pages/drag-line.ts');

type Measure = () => Section | readonly Section[] | Promise<Section | readonly Section[]>;

/** By the names that `--only` knows. Compiling comes first: its first run should be a cold one. */
const sections: Readonly<Record<string, Measure>> = {
  compile: measureCompile,
  windows: measureWindows,
  import: measureImport,
  'look-up': measureLookUp,
  planner: measurePlanner,
  sizes: measureSizes,
  pages: measurePages,
  'own-pages': () => measureOwnPages(options.beside ?? null),
  drag: measureDrag,
};
const { only } = options;
if (only !== undefined && !(only in sections)) {
  console.error(`There is no part "${only}": the parts are ${Object.keys(sections).join(', ')}.`);
  process.exit(1);
}

const metrics: Record<string, Metric> = {};
for (const [name, measure] of Object.entries(sections)) {
  if (only !== undefined && name !== only) continue;
  try {
    for (const section of [await measure()].flat()) {
      Object.assign(metrics, section.metrics);
      if (!asJson) console.log(`${section.title}\n${section.lines.join('\n')}\n`);
    }
  } catch (error) {
    if (!(error instanceof Sentence)) throw error;
    missing.add(error.message);
  }
}
for (const sentence of missing) console.error(sentence);
if (asJson) console.log(JSON.stringify({ metrics }));

/** Dependencies, a browser and a build of the files as they are; what that says goes beside an answer in JSON. */
async function beside(prepare: () => Promise<unknown>): Promise<void> {
  const { log } = console;
  if (asJson) console.log = console.error;
  try {
    await prepare();
  } finally {
    console.log = log;
  }
}
