import type { UndoNotice } from '@/components/ui/undo-toast';
import { keptWords, requestPermissions } from '@/utils/platform/permissions';
import type { StoredSource } from '@/utils/store/layers/tables';
import { removeWithAccount } from '@/utils/team/change-sources';
import { giveHostsBack } from '@/utils/team/give-hosts-back';
import { hostsOf } from '@/utils/team/load-source';
import { inARow } from '@/utils/words/in-a-row';
import type { Phrase } from '@/utils/words/phrase';

/**
 * Removes a source, with the browser's permission for hosts that nothing else asks; `keep`: its people stay. Answers what to
 * tell: `removed`, and what the browser keeps all the same.
 */
export async function removeWithHosts(
  source: StoredSource,
  keep: boolean,
  removed: Phrase,
): Promise<UndoNotice> {
  const hosts = hostsOf(source);
  const undo = await removeWithAccount(source.id, keep);
  const { given, kept } = await giveHostsBack(hosts);
  return {
    text: inARow(removed, ...(kept.length === 0 ? [] : [keptWords(kept)])),
    // The browser asks only for the click itself; refused, the source is back and says what it needs.
    undo: () => (given.length === 0 ? undo() : requestPermissions({ origins: given }).then(undo)),
  };
}
