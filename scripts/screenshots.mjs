import { join } from 'node:path';
import { root, run } from './lib/child.mjs';
import { runMain } from './lib/say.mjs';
import { buildExtension, setUp } from './setup.mjs';

/** `npm run screenshots`: the pictures of the README. */
await runMain(async () => {
  await setUp();
  await buildExtension();
  const { code } = await run('node', [
    '--disable-warning=ExperimentalWarning',
    join(root, 'scripts', 'demo', 'screenshots.ts'),
  ]);
  return code ?? 1;
});
