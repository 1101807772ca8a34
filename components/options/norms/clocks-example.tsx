import './clocks.css';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { useReader } from '@/components/ui/reader';
import { useWords } from '@/components/ui/words';
import { type Clock, clocks } from '@/utils/domain/norms/norms';
import { momentText } from '@/utils/domain/time/words';
import { database } from '@/utils/store/database';
import { ClockCard } from './clock-card';
import { nextFridayAtFour } from './example-window';

const minute = 60_000;

/** The three clocks side by side for one message to one person, so that nobody is surprised by any of them. */
export function ClocksExample() {
  const people = useLiveQuery(() => database.people.orderBy('name').toArray());
  const reader = useReader();
  const { say, show } = useWords();
  const { now, zone } = reader;
  const [chosen, setChosen] = useState('');
  const [when, setWhen] = useState<'now' | 'friday'>('friday');
  const [amounts, setAmounts] = useState<Readonly<Record<Clock, string>>>({
    hours: '24',
    'working-hours': '24',
    'working-days': '1',
  });
  const person = people?.find(({ id }) => id === chosen) ?? people?.find(({ isMe }) => !isMe) ?? people?.[0];
  if (person === undefined) {
    return (
      <div className="card">
        <h3>{say('norms-form.clocks')}</h3>
        <p className="options-lead">
          {show('norms-form.clocks-empty', {
            sample: <a href="#people">{say('norms-form.clocks-sample')}</a>,
          })}
        </p>
      </div>
    );
  }
  const sentAt = when === 'now' ? Math.ceil(now / minute) * minute : nextFridayAtFour(now, zone);
  return (
    <div className="card stack clocks">
      <div>
        <h3>{say('norms-form.clocks')}</h3>
        <p className="options-lead">{say('norms-form.clocks-text')}</p>
      </div>
      <div className="clocks-choice">
        <Field label={say('norms-form.write-to')}>
          {(tie) => (
            <select
              {...tie}
              className="input"
              value={person.id}
              onChange={({ target }) => setChosen(target.value)}
            >
              {people?.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={say('norms-form.sent')}>
          {(tie) => (
            <select
              {...tie}
              className="input"
              value={when}
              onChange={({ target }) => setWhen(target.value === 'now' ? 'now' : 'friday')}
            >
              <option value="friday">
                {say('norms-form.your-time', { time: momentText(nextFridayAtFour(now, zone), reader) })}
              </option>
              <option value="now">{say('norms-form.now')}</option>
            </select>
          )}
        </Field>
      </div>
      <div className="clocks-cards">
        {clocks.map((clock) => (
          <ClockCard
            key={clock}
            clock={clock}
            amount={amounts[clock]}
            onAmount={(amount) => setAmounts({ ...amounts, [clock]: amount })}
            person={person}
            sentAt={sentAt}
          />
        ))}
      </div>
    </div>
  );
}
