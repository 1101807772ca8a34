import { useId } from 'react';
import { useReader } from '@/components/ui/reader';
import { StateDot } from '@/components/ui/state-icon';
import { useWords } from '@/components/ui/words';
import type { SlotRun } from '@/utils/domain/planner/slot-runs';
import { clockText } from '@/utils/domain/time/words';
import type { Guest } from './plan-for';
import { guestWords, slotText } from './slot-words';

export interface SlotEntryProps {
  readonly slot: SlotRun;
  readonly guests: readonly Guest[];
  readonly isChosen: boolean;
  /** Absent where nothing is to choose: the one that was chosen. */
  readonly onChoose?: () => void;
}

/** One slot to choose: when it is for the reader, and what it is for each person on their own clock. */
export function SlotEntry({ slot, guests, isChosen, onChoose }: SlotEntryProps) {
  const { say } = useWords();
  const reader = useReader();
  const id = useId();
  const { from, lastFrom, cost, people } = slot;
  const hurt = people.filter(({ kind }) => kind !== 'inside').length;
  const { zone, display } = reader;
  return (
    <div className={isChosen ? 'plan-slot is-chosen' : 'plan-slot'}>
      <div className="plan-slot-head">
        {onChoose === undefined ? (
          <strong>{slotText(slot, reader)}</strong>
        ) : (
          <>
            <input
              type="radio"
              name="plan-slot"
              id={id}
              checked={isChosen}
              aria-describedby={`${id}-why`}
              onChange={onChoose}
            />
            <label htmlFor={id}>{slotText(slot, reader)}</label>
          </>
        )}
        <span className={cost === 0 ? 'plan-pill is-free' : 'plan-pill'}>
          {cost === 0 && hurt === 0 ? say('planner.everyone') : say('planner.hurt', { count: hurt })}
        </span>
      </div>
      <div id={`${id}-why`}>
        {lastFrom > from && (
          <p className="plan-slot-run">
            {say('planner.as-good', { until: clockText(lastFrom, zone, display) })}
          </p>
        )}
        <ul className="plan-guests">
          {guests.map((guest, index) => {
            const part = people[index];
            if (part === undefined) return null;
            const { time, reason, state } = guestWords(guest, part, slot, reader);
            return (
              <li key={guest.person.id} className={part.kind === 'inside' ? '' : 'is-hurt'}>
                <StateDot state={state} />
                <span className="plan-guest-name">
                  <bdi>{guest.person.name}</bdi>
                </span>
                <span className="plan-guest-time">{time}</span>
                {part.kind !== 'inside' && <span className="plan-guest-why">{reason}</span>}
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}
