import { join } from 'node:path';
import { root, run } from './lib/child.mjs';
import { runMain } from './lib/say.mjs';
import { buildExtension, setUp } from './setup.mjs';

/** `npm start`: the demo. What follows the set-up is TypeScript on the Node that the project pins. */
await runMain(async () => {
  await setUp();
  await buildExtension();
  const { code } = await run('node', [
    '--disable-warning=ExperimentalWarning',
    join(root, 'scripts', 'demo', 'main.ts'),
    ...process.argv.slice(2),
  ]);
  return code ?? 1;
});
