import { isRightToLeft } from '@/components/strip/is-right-to-left';
import '@/components/ui/wide-page.css';
import './day.css';
import { type KeyboardEvent, useCallback, useMemo, useState } from 'react';
import { orderOf } from '@/components/popup/order-people';
import { useFoundPeople } from '@/components/popup/use-found-people';
import { useTeamStates } from '@/components/popup/use-team-states';
import { lineNow } from '@/components/strip/line';
import { LineAt } from '@/components/strip/line-at';
import { lineKey } from '@/components/strip/line-keys';
import { lineText } from '@/components/strip/line-text';
import { NormSaid } from '@/components/strip/norm-said';
import { useLineHold } from '@/components/strip/use-line';
import { useTypedTime } from '@/components/strip/use-typed-time';
import { Button } from '@/components/ui/button';
import { useRows } from '@/components/ui/live-rows';
import { useReader } from '@/components/ui/reader';
import { useSignals } from '@/components/ui/use-signals';
import { useWords } from '@/components/ui/words';
import { channels } from '@/utils/domain/norms/norms';
import type { Person } from '@/utils/domain/people/person';
import { DayHead } from './day-head';
import { DayPeople } from './day-people';
import { dayRows } from './day-rows';
import { axisOfSpan, type DaySpan, firstDayOf } from './day-span';
import { DayTime } from './day-time';
import { useDayGroup } from './use-day-group';

/** No thread is open beside it, and nobody is searched for. */
const everybody = { search: '', isWorking: false, inThread: [] };
const none: readonly Person[] = [];
const nobody: ReadonlySet<string> = new Set();

/** The team's day or week on a page of its own, wide and to be printed. */
export function DayPage() {
  const { say } = useWords();
  const reader = useReader();
  const { now, zone, display } = reader;
  const { people, group, leave } = useDayGroup(useRows(dayRows.people) ?? none);
  const favourites = useRows(dayRows.favourites) ?? nobody;
  const order = orderOf(useSignals()?.teamOrder);
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
  const ordered = useFoundPeople(people, { ...everybody, order, favourites, now, states: atNow, atLine });
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
    const where = lineKey(event, at, isRightToLeft());
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
            {group !== null && (
              <Button look="quiet" aria-label={say('popup.group-off', { name: group.name })} onClick={leave}>
                <bdi>{group.name}</bdi> <span aria-hidden="true">✕</span>
              </Button>
            )}
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
