import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { Field } from '@/components/ui/field';
import { useWords } from '@/components/ui/words';
import type { CountryGroup } from '@/utils/roster/days/day-groups';
import type { AskedDays, DaysOwner } from '@/utils/roster/days/day-off';
import { database } from '@/utils/store/database';

export interface DaysOwnerFieldProps {
  readonly asked: AskedDays;
  readonly owner: DaysOwner | null;
  readonly onOwner: (owner: DaysOwner | null) => void;
}

/** Asks whose the days off of a file are, and whether they are time off or public holidays. */
export function DaysOwnerField({ asked, owner, onOwner }: DaysOwnerFieldProps) {
  const { say, language } = useWords();
  const people = useLiveQuery(() => database.people.orderBy('name').toArray()) ?? [];
  const [groups, setGroups] = useState<readonly CountryGroup[]>([]);
  const [chosen, setChosen] = useState('');
  const areHolidays = owner?.areHolidays ?? asked.areHolidays;
  useEffect(() => {
    let isLeft = false;
    // Which zone is of which country is a table of its own, needed here alone.
    import('@/utils/roster/days/day-groups').then(({ countryGroups }) => {
      if (!isLeft) setGroups(countryGroups(people, language));
    });
    return () => {
      isLeft = true;
    };
  }, [people, language]);
  const choose = (value: string) => {
    setChosen(value);
    const [kind, of = ''] = value.split(' ', 2);
    const ids =
      kind === 'all'
        ? people.map(({ id }) => id)
        : kind === 'country'
          ? (groups[Number(of)]?.people ?? [])
          : [of];
    onOwner(value === '' ? null : { people: ids, areHolidays });
  };
  return (
    <div className="stack">
      <Field label={say('transfer.days-whose', { count: asked.count })}>
        {(tie) => (
          <select {...tie} className="input" value={chosen} onChange={(event) => choose(event.target.value)}>
            <option value="">{say('transfer.days-choose')}</option>
            <option value="all">{say('transfer.days-all', { count: people.length })}</option>
            {groups.map(({ country, people: of }, at) => (
              <option key={country} value={`country ${at}`}>
                {say('transfer.days-country', { country, count: of.length })}
              </option>
            ))}
            {people.map(({ id, name }) => (
              <option key={id} value={`person ${id}`}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <fieldset className="options-choices">
        <legend className="options-legend">{say('transfer.days-kind')}</legend>
        {([false, true] as const).map((isHoliday) => (
          <label key={String(isHoliday)} className="options-choice">
            <input
              type="radio"
              name="days-kind"
              disabled={owner === null}
              checked={areHolidays === isHoliday}
              onChange={() => owner !== null && onOwner({ ...owner, areHolidays: isHoliday })}
            />
            {say(isHoliday ? 'transfer.days-holidays' : 'transfer.days-off')}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
