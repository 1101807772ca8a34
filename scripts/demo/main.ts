import { parseArgs } from 'node:util';
import { runMain, Sentence } from '../lib/say.mjs';
import { hasDisplay } from '../lib/tools.mjs';
import { runHeadless } from './headless.ts';
import { runReal } from './real.ts';
import { runInWindow } from './window.ts';

/** What `npm start` does once everything is there: `--headless`, `--real`, or a window with the office. */
await runMain(async () => {
  const { headless, real } = options();
  if (real) return runReal();
  if (headless || !hasDisplay()) return runHeadless();
  return runInWindow();
});

function options() {
  try {
    const { values } = parseArgs({
      options: { headless: { type: 'boolean', default: false }, real: { type: 'boolean', default: false } },
    });
    return values;
  } catch {
    throw new Sentence(
      'npm start knows `-- --headless` (no window) and `-- --real` (the real Gmail and Slack).',
    );
  }
}
