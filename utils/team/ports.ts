import { normsAt } from '@/utils/domain/norms/norms';
import { hasPermissions } from '@/utils/platform/permissions';
import { writeLedger } from '@/utils/store/ledger';
import { normVersions } from '@/utils/store/norms';
import { listedPeople } from './listed-people';
import type { LoadPorts } from './load-source';
import { withAccount } from './with-account';

/** The world as a page of ours and the worker touch it. */
export const loadPorts: LoadPorts = {
  fetch: (request) => fetch(request),
  now: Date.now,
  write: writeLedger,
  mayReach: (hosts) => hasPermissions({ origins: hosts }),
  today: () => Temporal.Now.plainDateISO().toString(),
  withAccount,
  people: () => listedPeople(),
  team: async () => normsAt(await normVersions(), Date.now()).team,
};
