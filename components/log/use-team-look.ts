import { useCallback, useEffect, useRef, useState } from 'react';
import { tellDecided } from '@/utils/decisions/tell-decided';

export interface TeamLooking {
  /** How many rows were read so far; null: nothing is being read. */
  readonly read: number | null;
  /** Reads every row anew. */
  readonly refresh: () => void;
  readonly cancel: () => void;
}

/** Looks at the team's database when the log is opened, or the switch turned on, and when the reader asks for it. */
export function useTeamLook(isOn: boolean): TeamLooking {
  const [read, setRead] = useState<number | null>(null);
  const running = useRef<AbortController>(null);
  const look = useCallback(async (isAll: boolean) => {
    running.current?.abort();
    const ending = new AbortController();
    running.current = ending;
    const { signal } = ending;
    const isLast = () => running.current === ending;
    setRead(0);
    try {
      // With it comes the vendor's client.
      const { lookAtTeam } = await import('@/utils/decisions/team-log/look-at-team');
      const { teamPorts } = await import('@/utils/decisions/team-log/ports');
      const progress = (rows: number) => isLast() && setRead(rows);
      await lookAtTeam({ isAll, signal, progress }, teamPorts());
      await tellDecided();
    } finally {
      if (isLast()) setRead(null);
    }
  }, []);
  const cancel = useCallback(() => running.current?.abort(), []);
  useEffect(() => {
    if (isOn) void look(false);
    return cancel;
  }, [isOn, look, cancel]);
  return { read, refresh: () => void look(true), cancel };
}
