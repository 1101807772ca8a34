/**
 * `npm run bench`: all measurements side by side in one run. `-- --json` prints only
 * `{"metrics": {NAME: {"value", "unit", "goal", "peers"}}}`. A new section is a function of tests/bench and a
 * line in `sections`.
 */
import type { Metric, Section } from '../tests/bench/section';

// Two peers know only the system zone; it must be set before the first date is made.
process.env.TZ = 'Europe/Berlin';

const { measureCompile } = await import('../tests/bench/compile.ts');
const { measureWindows } = await import('../tests/bench/windows.ts');

/** Compiling comes first: its first run should be a cold one. */
const sections: readonly (() => Section | Promise<Section>)[] = [measureCompile, measureWindows];

const asJson = process.argv.includes('--json');
const metrics: Record<string, Metric> = {};
for (const measure of sections) {
  const section = await measure();
  Object.assign(metrics, section.metrics);
  if (!asJson) console.log(`${section.title}\n${section.lines.join('\n')}\n`);
}
if (asJson) console.log(JSON.stringify({ metrics }));
