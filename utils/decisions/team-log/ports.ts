import { teamLog } from '@/utils/destinations/team-log';
import { mayReach } from '@/utils/platform/permissions';
import { readSignals } from '@/utils/platform/signals';
import { writeLedger } from '@/utils/store/ledger';
import { sessionAt } from '@/utils/store/sessions';
import type { TeamPorts } from './look-at-team';

/** The world as a page of ours touches it. */
export const teamPorts = (): TeamPorts => ({
  fetch: (request) => fetch(request),
  now: Date.now,
  write: writeLedger,
  mayReach,
  isWanted: async () => (await readSignals()).teamLog === true,
  session: sessionAt(teamLog.id),
});
