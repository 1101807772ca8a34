import { useMemo, useState } from 'react';
import { useReader } from '@/components/ui/reader';
import { useWords } from '@/components/ui/words';
import { gridPlaces, slotGrid } from '@/utils/domain/planner/slot-grid';
import { GapNotes } from './gap-notes';
import { GridLegend } from './grid-legend';
import { GridTable } from './grid-table';
import { GuestDay } from './guest-day';
import { PlanGrid } from './plan-grid';
import { SlotCopies } from './slot-copies';
import { SlotEntry } from './slot-entry';
import { SlotList } from './slot-list';
import { SlotMemory, type SlotMemoryProps } from './slot-memory';
import { guestWords, slotText } from './slot-words';

/** What the planner found: the best times, the whole range as a picture, and the time that is chosen. */
export function PlanAnswer({ found, tell }: Pick<SlotMemoryProps, 'found' | 'tell'>) {
  const { say } = useWords();
  const reader = useReader();
  const { zone } = reader;
  const [picked, setPicked] = useState<number | null>(null);
  const { plan, runs, guests, planned } = found;
  const days = useMemo(() => slotGrid(plan.slots, zone), [plan, zone]);
  const placeOf = useMemo(() => gridPlaces(plan.slots, zone), [plan, zone]);
  const chosen = plan.slots.find(({ from }) => from === picked) ?? runs[0];
  if (chosen === undefined) return null;
  const { minutes } = planned;
  const hurt = guests.flatMap((guest, index) => {
    const part = chosen.people[index];
    if (part === undefined || part.kind === 'inside') return [];
    return [
      say('planner.hurt-one', {
        name: guest.person.name,
        why: guestWords(guest, part, chosen, reader).reason,
      }),
    ];
  });
  const said = [slotText(chosen, reader), ...(hurt.length === 0 ? [say('planner.everyone')] : hurt)].join(
    ' · ',
  );
  return (
    <>
      <p className="quiet-text">{say('planner.times')}</p>
      <GapNotes found={found} />
      <SlotList found={found} chosen={chosen.from} onChoose={setPicked} />
      <section className="plan-picture" aria-labelledby="plan-grid-title">
        <h2 id="plan-grid-title">{say('planner.grid')}</h2>
        <p className="quiet-text">{say('planner.grid-help')}</p>
        <GridLegend />
        <PlanGrid {...{ days, placeOf, minutes, said }} chosen={chosen.from} onChoose={setPicked} />
        <GridTable days={days} />
      </section>
      <GuestDay guests={guests} at={placeOf(chosen.from)} minutes={minutes} />
      <section className="plan-picture" aria-labelledby="plan-chosen-title">
        <h2 id="plan-chosen-title">{say('planner.chosen')}</h2>
        <SlotEntry slot={{ ...chosen, lastFrom: chosen.from }} guests={guests} isChosen />
        <SlotMemory found={found} slot={chosen} tell={tell} />
        <SlotCopies found={found} slot={chosen} />
      </section>
    </>
  );
}
