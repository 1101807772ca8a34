import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildOnce } from '../../../scripts/lib/build-once.mjs';
import { clientId } from '../../office/slack-api/ids.ts';

const made = fileURLToPath(new URL('../../../.output/slack-client', import.meta.url));

/**
 * Builds the options with the office's client id in `WXT_SLACK_CLIENT_ID`, as a team's own build has one, and puts them in
 * place of those of a copy of the build. Nothing else signs in with Slack, and the page alone is built in a few seconds.
 */
export async function putSlackClient(folder: string): Promise<void> {
  const only = ['-c', 'tests/e2e/support/slack-client.config.ts', '--filter-entrypoint', 'options'];
  const { code } = await buildOnce('slack-client', only, { WXT_SLACK_CLIENT_ID: clientId });
  if (code !== 0) throw new Error('The build with a client id of Slack failed: see above.');
  for (const part of ['chunks', 'assets'])
    await cp(join(made, part), join(folder, part), { recursive: true });
  const page = 'options.html';
  const [before, after] = await Promise.all([folder, made].map((of) => readFile(join(of, page), 'utf8')));
  if (before === after) throw new Error('The variable changed nothing in the build');
  await cp(join(made, page), join(folder, page));
}
