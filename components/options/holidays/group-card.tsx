import { useMemo } from 'react';
import { useDisplay } from '@/components/ui/use-signals';
import { plainDateText } from '@/components/ui/when-text';
import { useWords } from '@/components/ui/words';
import { type FoundHolidays, holidayKinds } from '@/utils/roster/holidays/holiday-place';
import { isOnByItself, type KnownHolidays } from '@/utils/roster/holidays/keep-holidays';
import { AddedDays } from './added-days';
import { DayRows } from './day-rows';
import { dayKey, dayView, type GroupState, keptPeople, offerOf } from './group-state';
import { PlaceFields } from './place-fields';
import { placeName } from './place-name';

export interface GroupCardProps {
  readonly group: GroupState;
  /** Null without a place. */
  readonly found: FoundHolidays | null;
  readonly until: string;
  readonly known: ReadonlyMap<string, KnownHolidays>;
  readonly nameOf: (id: string) => string;
  readonly isTold: boolean;
  readonly onChange: (group: GroupState) => void;
}

/** One place: whom it is for, its days, and what of them cannot be kept. */
export function GroupCard({ group, found, until, known, nameOf, isTold, onChange }: GroupCardProps) {
  const { say, language } = useWords();
  const display = useDisplay();
  const { place, called, people, without } = group;
  const rows = useMemo(() => {
    const offer = found === null ? null : offerOf(group, found, until);
    if (offer === null) return [];
    const ids = keptPeople(group);
    return offer.days.map((day) => [day, dayView(day, offer.place, ids, known)] as const);
  }, [group, found, until, known]);
  const edit: Parameters<typeof DayRows>[0]['onEdit'] = (day, next) =>
    onChange({ ...group, edits: new Map([...group.edits, [dayKey(day), next]]) });
  const shown = rows.filter(([day]) => isOnByItself(day));
  const others = rows.filter(([day]) => !isOnByItself(day));
  const title = place === null ? say('holidays.no-country') : placeName(place, called, language, say);
  return (
    <section className="holidays-group">
      <h3>{say('holidays.group', { place: title, count: keptPeople(group).length || people.length })}</h3>
      <PlaceFields
        place={place}
        onChange={(next, names) =>
          onChange({ ...group, place: next, called: names, edits: new Map(), added: group.added })
        }
      />
      <fieldset className="holidays-people">
        <legend className="options-legend">{say('holidays.people')}</legend>
        {people.map((id) => (
          <label key={id} className="options-choice">
            <input
              type="checkbox"
              checked={!without.has(id)}
              onChange={({ target: { checked } }) => {
                const next = new Set(without);
                if (checked) next.delete(id);
                else next.add(id);
                onChange({ ...group, without: next });
              }}
            />
            <bdi>{nameOf(id)}</bdi>
          </label>
        ))}
      </fieldset>
      {found === null ? (
        <p className="quiet-text">{say('holidays.no-place')}</p>
      ) : (
        <>
          <h4>{say('holidays.days', { date: plainDateText(until, display) })}</h4>
          {shown.length === 0 && <p className="quiet-text">{say('holidays.none')}</p>}
          <DayRows days={shown} nameOf={nameOf} onEdit={edit} />
          <AddedDays days={group.added} isTold={isTold} onChange={(added) => onChange({ ...group, added })} />
          {others.length > 0 && (
            <details className="holidays-others">
              <summary>{say('holidays.others', { count: others.length })}</summary>
              {holidayKinds.map((kind) => {
                const of = others.filter(([day]) => day.kind === kind);
                return (
                  of.length > 0 && (
                    <div key={kind}>
                      <h4>{say('holidays.kind', { kind })}</h4>
                      <DayRows days={of} nameOf={nameOf} onEdit={edit} />
                    </div>
                  )
                );
              })}
            </details>
          )}
          {found.parts.length > 0 && (
            <div className="holidays-parts quiet-text">
              <p>{say('holidays.parts')}</p>
              <ul>
                {found.parts.map(({ name, date, from, to }) => (
                  <li key={`${date} ${name}`}>
                    {say('holidays.part', { name, date: plainDateText(date, display), from, to })}
                  </li>
                ))}
              </ul>
            </div>
          )}
        </>
      )}
    </section>
  );
}
