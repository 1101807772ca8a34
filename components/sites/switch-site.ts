import { givePermissionsBack, keptWords, requestPermissions } from '@/utils/platform/permissions';
import { readSignals, writeSignals } from '@/utils/platform/signals';
import type { SiteFacts } from '@/utils/sites/facts';
import { chosenSites } from '@/utils/sites/switched-on';
import { type Phrase, phrase } from '@/utils/words/phrase';

/** Asks for the hosts of a site and switches it on; call it first of all in the click. Null where it is on, else why not. */
export async function switchOn({ id, name, matches }: SiteFacts): Promise<Phrase | null> {
  if (!(await requestPermissions({ origins: matches }))) return phrase('sites.refused', { site: name });
  await writeSignals({ sites: [...new Set([...(await chosenIds()), id])] });
  return null;
}

/** Switches it off: its pages are left at once, and the browser takes the permission back. What it kept is said. */
export async function switchOff({ id, matches }: SiteFacts): Promise<Phrase | null> {
  await writeSignals({ sites: (await chosenIds()).filter((one) => one !== id) });
  const kept = await givePermissionsBack({ origins: matches });
  return kept.length === 0 ? null : keptWords(kept);
}

const chosenIds = async () => chosenSites(await readSignals()).map(({ id }) => id);
