import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clientId } from '../../office/slack-api/ids.ts';

/** What a build without a client id has of `buildSlackClientId`, before the address of Slack's page. */
const without =
  /(function [\w$]+\(\)\{return )null(\}(?:var|let|const) [\w$]+=`https:\/\/slack\.com\/oauth\/v2\/authorize`)/;

/**
 * Puts the office's client id into a copy of the build, as building it with `WXT_SLACK_CLIENT_ID` does: a build of its own would
 * take longer than all that it is tested with. Throws where the place is not found, once and no more.
 */
export async function putSlackClient(folder: string): Promise<void> {
  const chunks = join(folder, 'chunks');
  let count = 0;
  for (const name of await readdir(chunks)) {
    if (!name.endsWith('.js')) continue;
    const text = await readFile(join(chunks, name), 'utf8');
    if (!without.test(text)) continue;
    await writeFile(join(chunks, name), text.replace(without, `$1\`${clientId}\`$2`));
    count += 1;
  }
  if (count !== 1) throw new Error(`The client id of Slack has ${count} places in the build`);
}
