import '@/components/ui/wide-page.css';
import './day.css';
import { type KeyboardEvent, useCallback, useMemo, useState } from 'react';
import { orderPeople } from '@/components/popup/order-people';
import { useTeamStates } from '@/components/popup/use-team-states';
import { lineNow } from '@/components/strip/line';
import { LineAt } from '@/components/strip/line-at';
import { lineKey } from '@/components/strip/line-keys';
import { lineText } from '@/components/strip/line-text';
import { NormSaid } from '@/components/strip/norm-said';
import { useLineHold } from '@/components/strip/use-line';
import { useTypedTime } from '@/components/strip/use-typed-time';
import { useRows } from '@/components/ui/live-rows';
import { useReader } from '@/components/ui/reader';
import { useWords } from '@/components/ui/words';
import { channels } from '@/utils/domain/norms/norms';
import { DayHead } from './day-head';
import { DayPeople } from './day-people';
import { dayRows } from './day-rows';
import { axisOfSpan, type DaySpan, firstDayOf } from './day-span';
import { DayTime } from './day-time';

const nobody = { inThread: new Set<string>(), favourites: new Set<string>() };

/** The team's day or week on a page of its own, wide and to be printed. */
export function DayPage() {
  const { say } = useWords();
  const reader = useReader();
  const { now, zone, display } = reader;
  const people = useRows(dayRows.people) ?? [];
  const norms = useRows(dayRows.norms) ?? [];
  const [line, setLine] = useState(lineNow);
  const [typed, setTyped] = useState('');
  const time = useTypedTime(typed, { setLine });
  const [span, setSpan] = useState<DaySpan>('day');
  const at = line.at ?? now;
  const firstDay = useMemo(() => firstDayOf(display.locale ?? navigator.language), [display.locale]);
  const { from, to, zone: axisZone } = axisOfSpan(span, at, line.zone ?? zone, firstDay);
  const axis = useMemo(() => ({ from, to, zone: axisZone }), [from, to, axisZone]);
  const { atNow, atLine } = useTeamStates(people, now, at, axis);
  const ordered = useMemo(() => orderPeople(people, atNow, 'clock', nobody, now), [people, atNow, now]);
  // The same line where it stays, so that nothing is drawn anew for it.
  const moveTo = useCallback(
    (where: number) => setLine((before) => (before.at === where ? before : { ...before, at: where })),
    [],
  );
  const goBack = () => {
    setTyped('');
    setLine(lineNow);
  };
  const onKey = (event: KeyboardEvent) => {
    const where = lineKey(event, at, document.documentElement.dir === 'rtl');
    if (where === undefined) return false;
    if (where === 'now') goBack();
    else moveTo(where);
    event.preventDefault();
    return true;
  };
  const moved = { line, axis, at, moveTo, onKey };
  const hold = useLineHold(moved);
  return (
    <main className="day wide-page">
      <DayHead {...{ span, moved }} onSpan={setSpan} onNow={goBack}>
        <DayTime {...{ typed, time, onKey }} onType={setTyped} />
      </DayHead>
      {people.length === 0 ? (
        <p className="quiet-text">{say('popup.empty')}</p>
      ) : (
        <>
          <p className="day-facts">
            <span>{say('popup.working', { working: atLine.working, all: people.length })}</span>
            <span>
              <NormSaid
                channel={channels[0]}
                moment={line.at === null ? null : lineText(moved, reader, say)}
              />
            </span>
          </p>
          <LineAt value={at}>
            <DayPeople {...{ span, norms }} people={ordered} line={hold} />
          </LineAt>
        </>
      )}
    </main>
  );
}
