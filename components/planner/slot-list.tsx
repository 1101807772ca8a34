import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ItemBoundary } from '@/components/ui/item-boundary';
import { useWords } from '@/components/ui/words';
import type { FoundPlan } from './plan-for';
import { SlotEntry } from './slot-entry';

export interface SlotListProps {
  readonly found: FoundPlan;
  /** Epoch ms of the start of the chosen slot. */
  readonly chosen: number;
  readonly onChoose: (from: number) => void;
}

/** So many slots are shown at first, and so many more with each click. */
const step = 4;

/** The best slots first, each with what it asks of whom; where none suits everybody it says so. */
export function SlotList({ found, chosen, onChoose }: SlotListProps) {
  const { say } = useWords();
  const [shown, setShown] = useState(step);
  const { runs, plan, guests } = found;
  const [best] = runs;
  if (best === undefined) return null;
  const isFree = best.people.every(({ kind }) => kind === 'inside');
  const title = plan.isLeastBad ? 'planner.needed-off' : isFree ? 'planner.best' : 'planner.none';
  return (
    <section className="plan-slots" aria-labelledby="plan-slots-title">
      <h2 id="plan-slots-title" className={title === 'planner.best' ? '' : 'plan-none'}>
        {say(title)}
      </h2>
      <ul className="plan-slot-list" aria-labelledby="plan-slots-title">
        {runs.slice(0, shown).map((slot) => (
          <ItemBoundary key={slot.from}>
            <li>
              <SlotEntry
                slot={slot}
                guests={guests}
                isChosen={slot.from === chosen}
                onChoose={() => onChoose(slot.from)}
              />
            </li>
          </ItemBoundary>
        ))}
      </ul>
      {runs.length > shown && (
        <Button look="quiet" onClick={() => setShown(shown + step)}>
          {say('planner.more')}
        </Button>
      )}
    </section>
  );
}
