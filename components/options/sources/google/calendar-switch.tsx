import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, Suspense, useId, useState } from 'react';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import { calendarKind } from '@/utils/roster/sources/google-calendar/kind';
import { database } from '@/utils/store/database';
import { storedSources } from '@/utils/store/layers/sources';
import type { StoredSource } from '@/utils/store/layers/tables';
import { phrase } from '@/utils/words/phrase';
import { requestCalendar } from './allow-calendar';

// With it comes the reading of every kind of source.
const AddSource = lazy(async () => ({ default: (await import('../add-source')).AddSource }));

export interface CalendarSwitchProps extends SectionProps {
  /** Whether it says what is read; a row of the list of sources has its own words. */
  readonly isExplained: boolean;
}

/** Time off from Google Calendar, on or off. On: Google's leave in that click, then what it would bring, then its own click. */
export function CalendarSwitch({ isExplained, tell }: CalendarSwitchProps) {
  const { say } = useWords();
  const id = useId();
  const [asked, setAsked] = useState<Promise<boolean> | null>(null);
  const source = useLiveQuery(
    async () => (await storedSources()).find(({ kind }) => kind === calendarKind) ?? null,
  );
  const people = useLiveQuery(async () => (asked === null ? [] : await database.people.toArray()), [asked]);
  const isOn = source != null;
  const turnOff = async (of: StoredSource) => {
    const { removeWithHosts } = await import('../remove-with-hosts');
    tell(await removeWithHosts(of, false, phrase('calendar.turned-off')));
  };
  const leave = async () => {
    setAsked(null);
    const { giveHostsBack } = await import('@/utils/team/give-hosts-back');
    const { hostsOfKind } = await import('@/utils/team/load-source');
    await giveHostsBack(hostsOfKind(calendarKind));
  };
  const change = (isWanted: boolean) => {
    // First of all: the browser asks only for the click itself.
    if (isWanted) setAsked(requestCalendar());
    else if (isOn) void turnOff(source);
    else void leave();
  };
  return (
    <div className="stack calendar-switch">
      <label className="options-choice">
        <input
          type="checkbox"
          checked={isOn || asked !== null}
          disabled={source === undefined}
          aria-describedby={isExplained ? id : undefined}
          onChange={({ target }) => change(target.checked)}
        />
        {say('calendar.kind')}
      </label>
      {isExplained && asked === null && (
        <p className="options-lead" id={id}>
          {say('calendar.lead')} {say('calendar.working-hours')}
        </p>
      )}
      {asked !== null && !isOn && people !== undefined && (
        <Suspense>
          <AddSource
            kind={calendarKind}
            asked={asked}
            people={people}
            tell={tell}
            onClose={() => setAsked(null)}
          />
        </Suspense>
      )}
    </div>
  );
}
