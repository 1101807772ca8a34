import { join } from 'node:path';
import { root, run } from './lib/child.mjs';
import { runMain, say } from './lib/say.mjs';
import { onPath } from './lib/tools.mjs';
import { buildExtension, setUp } from './setup.mjs';

/** A working afternoon in Europe, so that the pictures show more than a weekend; needs Debian's `faketime`. */
const moment = '@2026-11-24 14:10:00';

/** `npm run screenshots`: the pictures of the README. */
await runMain(async () => {
  await setUp();
  await buildExtension();
  const shoot = ['--disable-warning=ExperimentalWarning', join(root, 'scripts', 'demo', 'screenshots.ts')];
  const faketime = onPath('faketime');
  if (faketime === null) say('Taking pictures of this very moment; with faketime installed, of a Tuesday');
  const { code } =
    faketime === null
      ? await run('node', shoot)
      : // The moment is read in each process's own zone: the browser's, so that the office's clock agrees with it.
        await run(faketime, ['-f', moment, 'node', ...shoot], { env: { TZ: 'Europe/Berlin' } });
  return code ?? 1;
});
