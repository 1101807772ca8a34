import { useCallback, useEffect, useMemo, useState } from 'react';
import { shownZone } from '@/utils/domain/time/shown-zone';
import { clockText, dayWord, differenceText, minutesAhead } from '@/utils/domain/time/words';
import { checkZone } from '@/utils/domain/time/zones';
import type { OfferedZone } from '@/utils/roster/zones/search-zones';
import { Field, type FieldTie } from './field';
import { useReader } from './reader';
import { SuggestionList } from './suggestion-list';
import { useSuggestions } from './use-suggestions';
import { useZoneSearch } from './use-zone-search';
import { useWords } from './words';

export interface ZonePickerProps {
  readonly label: string;
  /** What is typed; a zone id once one was chosen. */
  readonly value: string;
  readonly onChange: ZoneChange;
  readonly problem?: string | undefined;
}

/**
 * `city` comes with a zone that was chosen: the city by which it was found, or null where a country, an abbreviation or
 * an offset was typed. Undefined while somebody types.
 */
export type ZoneChange = (value: string, city?: string | null) => void;

/** Finds a time zone by city, country, abbreviation or offset, and shows what time it is there. */
export function ZonePicker({ label, value, onChange, problem }: ZonePickerProps) {
  const reader = useReader();
  const { say } = useWords();
  const checked = useMemo(() => checkZone(value), [value]);
  const timeIn = (zone: string) => {
    const [clock, day] = [clockText(reader.now, zone, reader.display), dayWord(reader.now, zone, reader)];
    return day === '' ? clock : say('ui.zone-time', { clock, day });
  };
  const help = checked.ok
    ? say('ui.zone-now', {
        time: timeIn(checked.zone),
        difference: differenceText(minutesAhead(reader.now, checked.zone, reader.zone), say),
      })
    : say('ui.zone-search');
  return (
    <Field label={label} help={help} problem={problem}>
      {(tie) => (
        <ZoneInput
          tie={tie}
          value={value}
          onChange={onChange}
          timeIn={timeIn}
          isRefused={problem !== undefined && !checked.ok}
        />
      )}
    </Field>
  );
}

interface ZoneInputProps {
  readonly tie: FieldTie;
  readonly value: string;
  readonly onChange: ZoneChange;
  readonly timeIn: (zone: string) => string;
  readonly isRefused: boolean;
}

/** So many are offered as buttons where what was typed is refused. */
const mostButtons = 4;

function ZoneInput({ tie, value, onChange, timeIn, isRefused }: ZoneInputProps) {
  const { zone: ownZone } = useReader();
  const { say, language } = useWords();
  const [isFocused, setIsFocused] = useState(false);
  const search = useZoneSearch(isFocused || isRefused);
  const items = useMemo(() => {
    if (search === undefined || (!isFocused && !isRefused)) return [];
    return value.trim() === '' ? search.zonesToBegin(ownZone, language) : search.searchZones(value, language);
  }, [search, isFocused, isRefused, value, ownZone, language]);
  const lineOf = ({ zone, place, country }: OfferedZone) =>
    country === ''
      ? say('ui.zone-hit', { place, zone: shownZone(zone) })
      : say('ui.zone-hit-in', { place, country, zone: shownZone(zone) });
  // Words are typed with spaces, and so is a zone shown.
  const shown = checkZone(value).ok ? shownZone(value) : value;
  // Where one zone alone can be meant it is taken as soon as the field is left.
  const readLeft = useCallback(() => {
    if (search === undefined || value.trim() === '') return;
    const read = search.readZone(value);
    if (read.ok && read.zone !== value) onChange(read.zone, search.cityNamed(value));
  }, [search, value, onChange]);
  const suggestions = useSuggestions({
    inputId: tie.id,
    text: shown,
    items,
    textOf: ({ zone }) => zone,
    onType: (text) => onChange(text),
    onTake: ({ zone, city }) => onChange(zone, city),
    takesBest: true,
    // Where it is refused, the sentence and the buttons below say what to do.
    opensOnFocus: !isRefused,
    onFocused: (isNow) => {
      setIsFocused(isNow);
      if (!isNow) readLeft();
    },
  });
  // The names of places may come after the field was left.
  useEffect(() => {
    if (!isFocused) readLeft();
  }, [isFocused, readLeft]);

  return (
    <>
      <div className="suggesting">
        <input {...tie} className="input" {...suggestions.inputProps} value={shown} />
        <SuggestionList
          suggestions={suggestions}
          items={items}
          label={say('ui.zones')}
          keyOf={({ zone }) => zone}
          nothing={
            search === undefined || value.trim() === '' ? '' : say('ui.zone-none', { text: value.trim() })
          }
        >
          {(item) => (
            <>
              <bdi>{lineOf(item)}</bdi>
              <span className="quiet-text">{timeIn(item.zone)}</span>
            </>
          )}
        </SuggestionList>
      </div>
      {isRefused && value.trim() !== '' && items.length > 0 && (
        <span className="offers">
          {items.slice(0, mostButtons).map((item) => (
            <button type="button" key={item.zone} onClick={() => onChange(item.zone, item.city)}>
              <bdi>{lineOf(item)}</bdi>
            </button>
          ))}
        </span>
      )}
    </>
  );
}
