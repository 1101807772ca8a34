import { useReader } from '@/components/ui/reader';
import './zone-picker.css';
import { type KeyboardEvent, useEffect, useId, useMemo, useState } from 'react';
import { clockText, dayWord, differenceText, minutesAhead } from '@/utils/domain/time/words';
import { checkZone, suggestZones, type ZoneNames } from '@/utils/domain/time/zones';
import { Field } from './field';
import { useWords } from './words';

export interface ZonePickerProps {
  readonly label: string;
  /** What is typed; a zone id once one was chosen. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem?: string | undefined;
}

/** Names of cities and countries in several languages: fetched when somebody begins to search. */
function useZoneNames(isWanted: boolean): ZoneNames | undefined {
  const [names, setNames] = useState<ZoneNames>();
  useEffect(() => {
    if (!isWanted) return;
    import('@/utils/roster/zones/zone-names').then(({ zoneNames }) => setNames(zoneNames()));
  }, [isWanted]);
  return names;
}

/** Finds a time zone by city, country, abbreviation or offset, and shows what time it is there. */
export function ZonePicker({ label, value, onChange, problem }: ZonePickerProps) {
  const reader = useReader();
  const { say } = useWords();
  const { now } = reader;
  const listId = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const names = useZoneNames(open);
  const found = useMemo(() => (open ? suggestZones(value, 8, names) : []), [open, value, names]);
  const checked = useMemo(() => checkZone(value), [value]);
  const shown = open && found.length > 0;

  const choose = (zone: string) => {
    onChange(zone);
    setOpen(false);
    setActive(-1);
  };
  const steer = (event: KeyboardEvent) => {
    const zone = found[active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((at) => (found.length === 0 ? -1 : (at + step + found.length) % found.length));
    } else if (event.key === 'Enter' && shown) {
      event.preventDefault();
      const only = found.length === 1 ? found[0] : undefined;
      if (zone !== undefined || only !== undefined) choose(zone ?? only ?? '');
    } else if (event.key === 'Escape' && shown) {
      // Else the dialog around it would close too.
      event.preventDefault();
      setOpen(false);
    }
  };
  const timeIn = (zone: string) => {
    const [clock, day] = [clockText(now, zone, reader.display), dayWord(now, zone, reader)];
    return day === '' ? clock : say('ui.zone-time', { clock, day });
  };
  const help = checked.ok
    ? say('ui.zone-now', {
        time: timeIn(checked.zone),
        difference: differenceText(minutesAhead(now, checked.zone, reader.zone), say),
      })
    : say('ui.zone-search');

  return (
    <div className="zone-picker">
      <Field label={label} help={help} problem={problem}>
        {(tie) => (
          <input
            {...tie}
            className="input"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={shown}
            aria-controls={listId}
            aria-activedescendant={active >= 0 && shown ? `${listId}-${active}` : undefined}
            autoComplete="off"
            spellCheck={false}
            value={value}
            onChange={(event) => {
              onChange(event.target.value);
              setOpen(true);
              setActive(-1);
            }}
            onKeyDown={steer}
            onBlur={() => setOpen(false)}
          />
        )}
      </Field>
      <div
        className="zone-picker-list"
        role="listbox"
        id={listId}
        aria-label={say('ui.zones')}
        hidden={!shown}
      >
        {found.map((zone, index) => (
          <div
            key={zone}
            id={`${listId}-${index}`}
            className="zone-picker-option"
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            // Pressing would take the focus from the field and close the list before the click.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(zone)}
            onKeyDown={() => undefined}
          >
            <bdi>{zone.replaceAll('_', ' ')}</bdi>
            <span className="quiet-text">{timeIn(zone)}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
