import type { Outcome } from '@/utils/connections/outcome';
import { withoutGroupAddresses } from '@/utils/roster/group-addresses';
import { previewLayers } from '@/utils/roster/layers/preview-layers';
import type { ImportPlan } from '@/utils/roster/plan-text';
import type { LoadedRoster } from '@/utils/roster/source';
import { database, type StoredPerson } from '@/utils/store/database';
import { storedGroups } from '@/utils/store/groups';
import { layersToMerge } from '@/utils/store/layers/remerge';
import { type LoadOptions, type LoadPorts, loadSource } from '@/utils/team/load-source';
import { loadPorts } from '@/utils/team/ports';
import { phrase } from '@/utils/words/phrase';
import type { NewSource } from './source-form';

/** Loads a source that is not stored, and says what adding it would do to the list. */
export async function previewSource(
  source: NewSource,
  people: readonly StoredPerson[],
  options: Omit<LoadOptions, 'since'>,
): Promise<Outcome<{ readonly loaded: LoadedRoster; readonly plan: ImportPlan }>> {
  const { account } = source;
  // Its connection is not stored either before it is kept.
  const ports: LoadPorts =
    account === undefined
      ? loadPorts
      : { ...loadPorts, withAccount: (_, http, ask) => ask(account.settings, http) };
  const outcome = await loadSource(source, { since: null, ...options }, ports);
  if (!outcome.ok) return outcome;
  // Nothing was loaded before, so this is no answer.
  if (outcome.value === 'unchanged')
    return { ok: false, kind: 'no', words: phrase('sources.address-nobody') };
  const loaded = withoutGroupAddresses(outcome.value, await storedGroups());
  const plan = previewLayers(loaded, await layersToMerge(database), people, Date.now());
  return { ok: true, value: { loaded, plan: { ...plan, asked: null } } };
}
