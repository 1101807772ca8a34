import './team.css';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useReader } from '@/components/ui/reader';
import { Unbroken } from '@/components/ui/unbroken';
import { whenText } from '@/components/ui/when-text';
import { useWords } from '@/components/ui/words';
import { switchTeam } from '@/utils/decisions/team-log/switch-team';
import { teamLog } from '@/utils/destinations/team-log';
import { requestPermissions } from '@/utils/platform/permissions';
import { countTeam, teamLook } from '@/utils/store/team-lines';
import { sayTold } from '@/utils/words/say';
import { useTeamLook } from './use-team-look';

export interface TeamPartProps {
  /** What the database is called, by which the team's decisions are read; null: there is none. */
  readonly name: string | null;
  readonly isOn: boolean;
}

/** The switch for the team's decisions and, where it is on, how the last look at their database ended. */
export function TeamPart({ name, isOn }: TeamPartProps) {
  const { say } = useWords();
  const help = useId();
  const { read, refresh, cancel } = useTeamLook(isOn && name !== null);
  // Shown at once; what is stored follows a moment later.
  const [chosen, setChosen] = useState(isOn);
  useEffect(() => setChosen(isOn), [isOn]);
  const change = (wanted: boolean) => {
    setChosen(wanted);
    if (!wanted) cancel();
    void switchTeam(wanted);
  };
  // First of all: the browser asks only for the click itself.
  const ask = () => void requestPermissions({ origins: teamLog.hosts }).then(refresh);
  return (
    <section className="log-team" aria-label={say('log.team')}>
      <label className="log-team-switch">
        <input
          type="checkbox"
          checked={chosen}
          aria-describedby={help}
          onChange={({ target }) => change(target.checked)}
        />
        {name === null ? say('log.team') : say('log.team-switch', { name })}
      </label>
      <p className="log-said" id={help}>
        {say(name === null ? 'log.team-no-place' : 'log.team-help')}
      </p>
      {isOn && name !== null && (
        <div className="log-team-state">
          <div role="status">
            {read === null ? <TeamState name={name} /> : <p>{say('log.team-reading', { rows: read })}</p>}
          </div>
          {read === null ? (
            <Button look="quiet" onClick={ask}>
              {say('log.team-refresh')}
            </Button>
          ) : (
            <Button look="quiet" onClick={cancel}>
              {say('labels.cancel')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

function TeamState({ name }: { readonly name: string }) {
  const { say, show } = useWords();
  const reader = useReader();
  const state = useLiveQuery(async () => ({ look: await teamLook(), count: (await countTeam()).all }));
  if (state?.look === undefined) return null;
  const { look, count } = state;
  const { at, unread, cut, failure } = look;
  return (
    <>
      {at !== null && (
        <p>{show('log.team-read', { count, when: <Unbroken>{whenText(at, reader)}</Unbroken> })}</p>
      )}
      {unread.length > 0 && <p>{say('log.team-unread', { count: unread.length })}</p>}
      {cut !== null && <p>{say('log.team-cut', { name, most: cut })}</p>}
      {failure !== null && <Failed {...failure} isKept={at !== null} />}
    </>
  );
}

type Failure = NonNullable<NonNullable<Awaited<ReturnType<typeof teamLook>>>['failure']>;

/** Why the last look failed, when another is worth it, and that nothing was lost by it. */
function Failed({ words, retryAt, isKept }: Failure & { readonly isKept: boolean }) {
  const { say } = useWords();
  const reader = useReader();
  const failed = sayTold(say, words);
  const when = retryAt === null ? null : whenText(retryAt, reader);
  const why = when === null ? failed : say('log.team-wait', { why: failed, when });
  return <p className="log-team-failure">{isKept ? say('log.team-kept', { why }) : why}</p>;
}
