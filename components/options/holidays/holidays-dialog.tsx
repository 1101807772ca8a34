import './holidays.css';
import { useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { FinishKeys, finishShortcut } from '@/components/ui/finish-keys';
import { useWords } from '@/components/ui/words';
import { findHolidays } from '@/utils/roster/holidays/find-holidays';
import { holidayGroups } from '@/utils/roster/holidays/holiday-groups';
import { comingYears, type FoundHolidays, type HolidayPlace } from '@/utils/roster/holidays/holiday-place';
import type { HolidaySet } from '@/utils/roster/holidays/holiday-set';
import { keepHolidays, knownHolidays } from '@/utils/roster/holidays/keep-holidays';
import type { StoredPerson } from '@/utils/store/database';
import { saveHolidays } from '@/utils/store/holiday-sets';
import { phrase, type Told } from '@/utils/words/phrase';
import { GroupCard } from './group-card';
import { beginGroup, type GroupState, isIncomplete, keptPeople, offerOf } from './group-state';

export interface HolidaysDialogProps {
  readonly people: readonly StoredPerson[];
  readonly sets: ReadonlyMap<string, HolidaySet>;
  readonly onClose: () => void;
  /** With the holidays of each person as they are now. */
  readonly onKept: (text: Told, undo: () => Promise<void>, people: readonly StoredPerson[]) => void;
}

/** Public holidays of people by place: every day is seen, and can be changed, before it is kept. */
export function HolidaysDialog({ people, sets, onClose, onKept }: HolidaysDialogProps) {
  const { say, show, language } = useWords();
  // As they were when it opened: what is typed must not start again under the user's hands.
  const [groups, setGroups] = useState(() => holidayGroups(people, sets).map(beginGroup));
  const [today] = useState(() => Temporal.Now.plainDateISO().toString());
  const [isTold, setIsTold] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const byId = useMemo(() => new Map(people.map((person) => [person.id, person])), [people]);
  // As `groups`: what was just kept would look as if it were taken out until the window closes.
  const [known] = useState(
    () => new Map(people.map(({ id, holidays = [] }) => [id, knownHolidays(holidays, sets.get(id) ?? null)])),
  );
  const range = comingYears(today);
  const find = useMemo(() => finder(today, language), [today, language]);
  const count = groups.flatMap(keptPeople).length;

  const keep = async () => {
    setIsTold(true);
    if (groups.some((group) => keptPeople(group).length > 0 && group.added.some(isIncomplete))) return;
    setIsBusy(true);
    const kept = groups.flatMap((group) => {
      const offer = group.place === null ? null : offerOf(group, find(group.place), range.until);
      return keptPeople(group).flatMap((id) => {
        const [person, of] = [byId.get(id), known.get(id)];
        if (offer === null || person === undefined || of === undefined) return [];
        const { holidays, set } = keepHolidays(id, of, offer, today);
        return [{ person: { ...person, holidays }, set }];
      });
    });
    const changed = kept.map(({ person }) => person);
    const undo = await saveHolidays(
      changed,
      kept.map(({ set }) => set),
      Date.now(),
    ).finally(() => setIsBusy(false));
    onKept(phrase('holidays.kept', { count: changed.length }), undo, changed);
  };
  const change = (at: number, next: GroupState) =>
    setGroups(groups.map((group, index) => (index === at ? next : group)));
  const finish = () => {
    if (!isBusy && count > 0) void keep();
  };

  return (
    <Dialog
      title={say('holidays.title')}
      width="wide"
      onClose={onClose}
      onFinish={finish}
      footer={
        <>
          <Button
            look="primary"
            disabled={isBusy || count === 0}
            aria-keyshortcuts={finishShortcut}
            onClick={finish}
          >
            {say('holidays.keep', { count })}
            <FinishKeys />
          </Button>
          <Button look="quiet" onClick={onClose}>
            {say('labels.cancel')}
          </Button>
        </>
      }
    >
      <div className="stack holidays">
        <p className="options-lead">{say('holidays.lead')}</p>
        {groups.map((group, at) => (
          <GroupCard
            // biome-ignore lint/suspicious/noArrayIndexKey: groups stay in their order while it is open
            key={at}
            group={group}
            found={group.place === null ? null : find(group.place)}
            until={range.until}
            known={known}
            nameOf={(id) => byId.get(id)?.name ?? ''}
            isTold={isTold}
            onChange={(next) => change(at, next)}
          />
        ))}
        <p className="quiet-text">
          {show('holidays.credit', {
            link: (
              <a href="https://github.com/commenthol/date-holidays" target="_blank" rel="noreferrer">
                {say('holidays.calendar')}
              </a>
            ),
          })}
        </p>
      </div>
    </Dialog>
  );
}

/** The days of places, each computed once. */
function finder(today: string, language: string): (place: HolidayPlace) => FoundHolidays {
  const found = new Map<string, FoundHolidays>();
  return (place) => {
    const key = JSON.stringify(place);
    const days = found.get(key) ?? findHolidays(place, comingYears(today), language);
    found.set(key, days);
    return days;
  };
}
