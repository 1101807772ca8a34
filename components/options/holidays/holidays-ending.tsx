import { Button } from '@/components/ui/button';
import { useReader } from '@/components/ui/reader';
import { plainDateText } from '@/components/ui/when-text';
import { useWords } from '@/components/ui/words';
import { dateIn } from '@/utils/domain/people/zone-age';
import { endingSoon } from '@/utils/roster/holidays/ending-soon';
import type { HolidaySet } from '@/utils/roster/holidays/holiday-set';
import type { StoredPerson } from '@/utils/store/database';

export interface HolidaysEndingProps {
  readonly people: readonly StoredPerson[];
  readonly sets: ReadonlyMap<string, HolidaySet>;
  readonly onGoOn: (people: readonly StoredPerson[]) => void;
}

/** A quiet line as the last year ends whose holidays are known. */
export function HolidaysEnding({ people, sets, onGoOn }: HolidaysEndingProps) {
  const { now, zone, display } = useReader();
  const { say } = useWords();
  const { ids, until } = endingSoon(sets, dateIn(zone, now));
  const found = people.filter(({ id }) => ids.has(id));
  if (found.length === 0) return null;
  return (
    <p className="row people-zone-line">
      <span>{say('holidays.ending', { count: found.length, date: plainDateText(until, display) })}</span>
      <Button look="quiet" onClick={() => onGoOn(found)}>
        {say('holidays.go-on')}
      </Button>
    </p>
  );
}
