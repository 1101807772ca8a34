import { useLiveQuery } from 'dexie-react-hooks';
import { useSignals } from '@/components/ui/use-signals';
import { teamLog } from '@/utils/destinations/team-log';
import { connectionOf } from '@/utils/store/connections';

/** Whether the log shows the team's decisions and from where. */
export function useTeam() {
  const isOn = useSignals()?.teamLog === true;
  const name = useLiveQuery(
    async () => teamLog.placeOf((await connectionOf(teamLog.id))?.place ?? null)?.name ?? null,
  );
  return {
    isOn,
    name: name ?? null,
    /** Nothing is said of it to somebody who has no such database and never asked. */
    isOffered: name !== undefined && (name !== null || isOn),
  };
}
