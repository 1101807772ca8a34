import type { Outcome } from '@/utils/connections/outcome';
import { withGiven } from '@/utils/domain/norms/given-norms';
import { normChanges } from '@/utils/domain/norms/norm-changes';
import { normsAt } from '@/utils/domain/norms/norms';
import { withoutGroupAddresses } from '@/utils/roster/group-addresses';
import { type NamedGroups, namedGroups } from '@/utils/roster/groups/named-groups';
import { countPeople } from '@/utils/roster/groups/without-cycles';
import { previewLayers } from '@/utils/roster/layers/preview-layers';
import { listed } from '@/utils/roster/listed';
import type { ImportPlan } from '@/utils/roster/plan-text';
import type { LoadedRoster, RowProblem } from '@/utils/roster/source';
import { database, type StoredPerson } from '@/utils/store/database';
import { storedGroups } from '@/utils/store/groups';
import { layersToMerge } from '@/utils/store/layers/remerge';
import { normVersions } from '@/utils/store/norms';
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
  const named = namedGroups(loaded, people);
  const notes = [...(await normsNote(loaded)), ...groupsNote(named), ...plan.notes];
  const problems = [...plan.problems, ...named.problems];
  return { ok: true, value: { loaded, plan: { ...plan, problems, notes, asked: null, norms: {} } } };
}

/** How many of the team's norms the source would change. */
async function normsNote({ norms }: LoadedRoster): Promise<readonly RowProblem[]> {
  if (norms === undefined || norms === 'unread') return [];
  const newest = normsAt(await normVersions(), Date.now());
  const { team } = withGiven(newest, norms);
  const { length } = normChanges({ team: newest.team, people: {} }, { team, people: {} });
  return [{ line: 0, field: 'file', what: phrase('norms-form.source-brings', { count: length }) }];
}

/** The groups that the source names, with how many it puts in each. */
function groupsNote({ groups }: NamedGroups): readonly RowProblem[] {
  if (groups.length === 0) return [];
  const names = groups.map((group) =>
    phrase('groups.source-member', { name: group.name, count: countPeople(group, groups) }),
  );
  const what = phrase('groups.source-brings', { count: groups.length, names: listed(names, 12) });
  return [{ line: 0, field: 'groups', what }];
}
