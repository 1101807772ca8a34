import '@/components/ui/wide-page.css';
import './day.css';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { orderPeople } from '@/components/popup/order-people';
import { useTeamStates } from '@/components/popup/use-team-states';
import { lineNow } from '@/components/strip/line';
import { lineKey } from '@/components/strip/line-keys';
import { NormSaid } from '@/components/strip/norm-said';
import { useRows } from '@/components/ui/live-rows';
import { useReader } from '@/components/ui/reader';
import { useWords } from '@/components/ui/words';
import { channels } from '@/utils/domain/norms/norms';
import { momentText } from '@/utils/domain/time/words';
import { DayHead } from './day-head';
import { DayPeople } from './day-people';
import { dayRows } from './day-rows';
import { axisOfSpan, type DaySpan, firstDayOf } from './day-span';

const nobody: ReadonlySet<string> = new Set();

/** The team's day or week on a page of its own, wide and to be printed. */
export function DayPage() {
  const { say } = useWords();
  const reader = useReader();
  const { now, zone, display } = reader;
  const people = useRows(dayRows.people) ?? [];
  const norms = useRows(dayRows.norms) ?? [];
  const [moved, setMoved] = useState<number | null>(null);
  const [span, setSpan] = useState<DaySpan>('day');
  const at = moved ?? now;
  const firstDay = useMemo(() => firstDayOf(display.locale ?? navigator.language), [display.locale]);
  const { from, to } = axisOfSpan(span, at, zone, firstDay);
  const axis = useMemo(() => ({ from, to, zone }), [from, to, zone]);
  const { atNow, atLine } = useTeamStates(people, now, at, axis);
  const ordered = useMemo(() => orderPeople(people, atNow, 'clock', nobody, now), [people, atNow, now]);
  const onKey = (event: KeyboardEvent) => {
    const where = lineKey(event, at, document.documentElement.dir === 'rtl');
    if (where === undefined) return false;
    setMoved(where === 'now' ? null : where);
    event.preventDefault();
    return true;
  };
  return (
    <main className="day wide-page">
      <DayHead {...{ span, at, axis, moved }} onSpan={setSpan} onMove={setMoved} />
      {people.length === 0 ? (
        <p className="quiet-text">{say('popup.empty')}</p>
      ) : (
        <>
          <p className="day-facts">
            <span>{say('popup.working', { working: atLine.working, all: people.length })}</span>
            <span>
              <NormSaid channel={channels[0]} moment={moved === null ? null : momentText(at, reader)} />
            </span>
          </p>
          <DayPeople
            {...{ span, norms }}
            people={ordered}
            line={{ line: lineNow, axis, at, moveTo: setMoved, onKey }}
          />
        </>
      )}
    </main>
  );
}
