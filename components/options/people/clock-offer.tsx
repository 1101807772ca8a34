import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { dateIn } from '@/utils/domain/people/zone-age';
import { shownZone } from '@/utils/domain/time/shown-zone';
import type { PersonForm } from '@/utils/roster/person-form';
import { usePlaceOfZone } from './use-place-of-zone';

interface ClockOfferProps {
  /** Those whose clocks show what the page shows, one at least. */
  readonly zones: readonly string[];
  readonly form: PersonForm;
  readonly onChange: (change: Partial<PersonForm>) => void;
}

/** Where a page shows another clock of somebody than the list: a zone that fits it, for good or for a journey. */
export function ClockOffer({ zones, form, onChange }: ClockOfferProps) {
  const { say } = useWords();
  const { zone, travel } = form;
  const { withZone } = usePlaceOfZone(form);
  const [chosen, setChosen] = useState('');
  const [until, setUntil] = useState('');
  const [isDone, setIsDone] = useState(false);
  const take = (change: Partial<PersonForm>) => {
    onChange(change);
    setIsDone(true);
  };
  if (isDone) return null;
  const today = dateIn(chosen === '' ? zone : chosen, Date.now());
  return (
    <fieldset className="editor-group">
      <legend>{say('people.other-clock')}</legend>
      <p className="options-lead">{say('people.other-clock-text', { zone: shownZone(zone) })}</p>
      <div className="row">
        <select
          className="input"
          aria-label={say('people.other-clock-zone')}
          value={chosen}
          onChange={({ target }) => setChosen(target.value)}
        >
          {/* None is chosen for the reader: a clock alone says no zone. */}
          <option value="">–</option>
          {zones.map((one) => (
            <option key={one} value={one}>
              {shownZone(one)}
            </option>
          ))}
        </select>
        <Button disabled={chosen === ''} onClick={() => take(withZone(chosen))}>
          {say('people.other-clock-good')}
        </Button>
      </div>
      <div className="row">
        <input
          className="input editor-date"
          type="date"
          min={today}
          aria-label={say('people.last-day-away')}
          value={until}
          onChange={({ target }) => setUntil(target.value)}
        />
        <Button
          disabled={chosen === '' || until < today}
          onClick={() => take({ travel: [...travel, { from: today, to: until, zone: chosen }] })}
        >
          {say('people.other-clock-until')}
        </Button>
      </div>
    </fieldset>
  );
}
