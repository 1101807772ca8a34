import { runChecks } from './lib/checks.mjs';
import { runMain } from './lib/say.mjs';

await runMain(async () => ((await runChecks()).failed === 0 ? 0 : 1));
