import { AwayButton } from '@/components/away/away-button';
import { plainDate } from '@/components/away/plain-date';
import { useReader } from '@/components/ui/reader';
import { useWords } from '@/components/ui/words';
import type { NormVersion } from '@/utils/domain/norms/norms';
import { awayTo, dayBack } from '@/utils/domain/people/away-days';
import type { Person } from '@/utils/domain/people/person';

export interface OwnAwayProps {
  readonly people: readonly Person[];
  readonly norms: readonly NormVersion[];
}

/** The reader's own time off: what is set, and where it is written. */
export function OwnAway({ people, norms }: OwnAwayProps) {
  const { say } = useWords();
  const { now, display } = useReader();
  const me = people.find(({ isMe }) => isMe);
  if (me === undefined) return null;
  const last = awayTo(me, now);
  return (
    <p className="row people-zone-line">
      <span>
        {last === null ? say('away.own') : say('away.is-away', { date: plainDate(dayBack(last), display) })}
      </span>
      <AwayButton {...{ me, norms }} />
    </p>
  );
}
