import { useMemo } from 'react';
import { Field } from '@/components/ui/field';
import { useWords } from '@/components/ui/words';
import { holidayCountries, partsOfPlace } from '@/utils/roster/holidays/find-holidays';
import type { HolidayPlace } from '@/utils/roster/holidays/holiday-place';
import { countryName } from './place-name';

export interface PlaceFieldsProps {
  readonly place: HolidayPlace | null;
  readonly onChange: (place: HolidayPlace | null, called: readonly string[]) => void;
}

/** Country, and state and region where the calendar tells them apart. */
export function PlaceFields({ place, onChange }: PlaceFieldsProps) {
  const { say, language } = useWords();
  const countries = useMemo(
    () =>
      holidayCountries()
        .map((code) => ({ code, name: countryName(code, language) }))
        .toSorted((one, other) => one.name.localeCompare(other.name, language)),
    [language],
  );
  const { country = '', state = null, region = null } = place ?? {};
  const states = useMemo(
    () => (country === '' ? [] : partsOfPlace(country, null, language)),
    [country, language],
  );
  const regions = useMemo(
    () => (state === null ? [] : partsOfPlace(country, state, language)),
    [country, state, language],
  );
  const named = (list: typeof states, code: string | null) => list.find((one) => one.code === code)?.name;
  const choose = (next: HolidayPlace) => {
    const stateName = named(states, next.state);
    const regionName = named(regions, next.region);
    onChange(
      next,
      [stateName, regionName].filter((name) => name !== undefined),
    );
  };
  return (
    <div className="holidays-place">
      <Field label={say('holidays.country')}>
        {(tie) => (
          <select
            {...tie}
            className="input"
            value={country}
            onChange={({ target: { value } }) =>
              value === '' ? onChange(null, []) : choose({ country: value, state: null, region: null })
            }
          >
            <option value="">{say('holidays.choose-country')}</option>
            {countries.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {states.length > 0 && (
        <Field label={say('holidays.state')}>
          {(tie) => (
            <select
              {...tie}
              className="input"
              value={state ?? ''}
              onChange={({ target: { value } }) => choose({ country, state: value || null, region: null })}
            >
              <option value="">{say('holidays.whole-country')}</option>
              {states.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {regions.length > 0 && (
        <Field label={say('holidays.region')}>
          {(tie) => (
            <select
              {...tie}
              className="input"
              value={region ?? ''}
              onChange={({ target: { value } }) => choose({ country, state, region: value || null })}
            >
              <option value="">{say('holidays.whole-state')}</option>
              {regions.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </div>
  );
}
