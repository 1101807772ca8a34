import { useId, useState } from 'react';
import { useDisplay } from '@/components/ui/use-signals';
import { useWords } from '@/components/ui/words';
import type { Person } from '@/utils/domain/people/person';
import { isOfGoogle } from '@/utils/roster/time-off-of-google';
import { timeOffText } from './away-words';

/** What a calendar says of somebody from today on: to be read here, and changed there. Nothing where it says nothing. */
export function GoogleTimeOff({ person }: { readonly person: Person }) {
  const { say } = useWords();
  const display = useDisplay();
  const id = useId();
  const [today] = useState(() => Temporal.Now.plainDateISO().toString());
  const timeOff = person.timeOff?.filter((off) => isOfGoogle(off) && off.to.slice(0, 10) >= today) ?? [];
  if (timeOff.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: nothing in it can be changed, so it is no fieldset
    <div className="editor-group" role="group" aria-labelledby={id}>
      <span id={id} className="options-legend">
        {say('calendar.from-google')}
      </span>
      <ul className="editor-google">
        {timeOff.map((off) => (
          <li key={`${off.from} ${off.to}`}>
            {timeOffText(say('people.time-off-unnamed'), off, display, say)}
          </li>
        ))}
      </ul>
      <span className="quiet-text">{say('calendar.from-google-help')}</span>
    </div>
  );
}
