import { Button } from '@/components/ui/button';
import { useReader } from '@/components/ui/reader';
import { useWords } from '@/components/ui/words';
import type { Person } from '@/utils/domain/people/person';
import { shownZone } from '@/utils/domain/time/shown-zone';
import { minutesAhead } from '@/utils/domain/time/words';
import { zoneAt } from '@/utils/domain/time/zone-at';
import type { TravelForm } from '@/utils/roster/person-form';

export interface MyZoneLineProps {
  readonly me: Person | null;
  /** Opens my editor with this journey begun; nothing is stored. */
  readonly onTravel: (me: Person, journey: TravelForm) => void;
}

/** Clocks that agree today may part in half a year, so both are looked at. */
const halfYear = 183 * 86_400_000;

/** Where this computer is in another zone than my calendar says: a quiet line that offers a journey. */
export function MyZoneLine({ me, onTravel }: MyZoneLineProps) {
  const { now, zone: here } = useReader();
  const { say } = useWords();
  if (me === null) return null;
  const mine = zoneAt(me, now);
  if ([now, now + halfYear].every((at) => minutesAhead(at, mine, here) === 0)) return null;
  const begin = () => {
    const today = Temporal.Now.plainDateISO().toString();
    onTravel(me, { from: today, to: today, zone: here });
  };
  return (
    <p className="row people-zone-line">
      <span>{say('people.other-zone', { here: shownZone(here), mine: shownZone(mine) })}</span>
      <Button look="quiet" onClick={begin}>
        {say('people.enter-journey')}
      </Button>
    </p>
  );
}
