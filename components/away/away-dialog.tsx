import './away.css';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useReader } from '@/components/ui/reader';
import { useWords } from '@/components/ui/words';
import { type Channel, channels, type NormVersion } from '@/utils/domain/norms/norms';
import { channelWord } from '@/utils/domain/norms/words';
import { awayChoices, awayTo, dayBack } from '@/utils/domain/people/away-days';
import type { Person } from '@/utils/domain/people/person';
import { dateIn } from '@/utils/domain/people/zone-age';
import { zoneAt } from '@/utils/domain/time/zone-at';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { AwayLines } from './away-lines';
import { BackField } from './back-field';
import { plainDate } from './plain-date';
import { saveAway } from './save-away';

export interface AwayDialogProps {
  readonly me: Person;
  readonly norms: readonly NormVersion[];
  /** Whose norm the lines name first. */
  readonly channel?: Channel;
  readonly onClose: () => void;
}

/** Norms by which somebody writes to the reader alone. */
const offered = channels.filter((channel) => channel === 'e-mail' || channel === 'direct');

/** The reader's own time off: until when, the lines that tell others, and how to end it. */
export function AwayDialog({ me, norms, channel: first = 'e-mail', onClose }: AwayDialogProps) {
  const { say } = useWords();
  const { now, display } = useReader();
  const today = dateIn(zoneAt(me, now), now);
  const { tomorrow, monday } = awayChoices(today);
  const last = awayTo(me, now);
  const [until, setUntil] = useState(() => (last === null ? (monday ?? tomorrow) : dayBack(last)));
  const [channel, setChannel] = useState(first);
  const [told, setTold] = useState<Phrase | null>(null);
  const isAhead = until > today;
  const save = async (date: string | null) => {
    const isKept = await saveAway(me.id, date);
    if (!isKept) setTold(phrase('card.away-failed'));
    else if (date === null) setTold(phrase('away.returned'));
    else setTold(phrase('away.saved', { date: plainDate(date, display) }));
  };
  const footer = (
    <>
      <Button look="primary" disabled={!isAhead} onClick={() => void save(until)}>
        {say('away.save')}
      </Button>
      {last !== null && (
        <Button look="quiet" onClick={() => void save(null)}>
          {say('away.return')}
        </Button>
      )}
    </>
  );
  return (
    <Dialog title={say('away.title')} onClose={onClose} footer={footer}>
      <div className="stack away">
        <BackField {...{ until, tomorrow, monday, isAhead }} onUntil={setUntil} />
        <label className="away-norm">
          <span className="label">{say('away.norm-for')}</span>
          <select
            className="input"
            value={channel}
            onChange={({ target }) => setChannel(offered.find((each) => each === target.value) ?? channel)}
          >
            {offered.map((each) => (
              <option key={each} value={each}>
                {channelWord(each, say)}
              </option>
            ))}
          </select>
        </label>
        {isAhead && <AwayLines {...{ me, norms, channel, until, now }} onTold={setTold} />}
        <p className="away-told" role="status">
          {told !== null
            ? say(told)
            : last !== null && say('away.is-away', { date: plainDate(dayBack(last), display) })}
        </p>
      </div>
    </Dialog>
  );
}
