import { Button } from '@/components/ui/button';
import { useReader } from '@/components/ui/reader';
import { useWords } from '@/components/ui/words';
import type { DecisionNeed } from '@/utils/domain/attention/decision-needs';
import { dateText, momentText } from '@/utils/domain/time/words';
import { logPath } from '@/utils/platform/log-decision';
import { phrase } from '@/utils/words/phrase';
import { ThreadLink } from './thread-link';
import type { WaitTold } from './wait-rows';

interface DecisionDueLineProps {
  readonly need: DecisionNeed;
  readonly tell: (told: WaitTold) => void;
}

/** One decision that asks for something now: its objection period is over, its day of review or that of an action is here. */
export function DecisionDueLine({ need, tell }: DecisionDueLineProps) {
  const { say } = useWords();
  const reader = useReader();
  const { id, kind, from, line, what, date } = need;
  // A day is the same for everybody: written as of noon in UTC, it is that day.
  const day = date === null ? '' : dateText(Date.parse(`${date}T12:00Z`), 'UTC', reader.display);
  const said = {
    objection: () => say('popup.due-objection', { moment: momentText(from, reader) }),
    revisit: () => say('popup.due-revisit', { day }),
    action: () => say('popup.due-action', { what, day }),
  };
  const done = async () => {
    // What changes it is loaded with the click alone.
    const { endNeed } = await import('@/utils/store/told');
    tell({ text: phrase('popup.owed-marked'), undo: await endNeed(id, Date.now()) });
  };
  return (
    <li className="wait-line is-short">
      <p className="wait-title">
        <ThreadLink href={logPath(line.key)}>{line.title}</ThreadLink>
      </p>
      <p className="wait-when">{said[kind]()}</p>
      <div className="wait-do">
        <Button look="quiet" onClick={() => void done()}>
          {say('popup.owed-done')}
        </Button>
      </div>
    </li>
  );
}
