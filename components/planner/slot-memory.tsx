import { Button } from '@/components/ui/button';
import { useRows } from '@/components/ui/live-rows';
import type { UndoNotice } from '@/components/ui/undo-toast';
import { useWords } from '@/components/ui/words';
import type { PlannedSlot } from '@/utils/domain/planner/planner.types';
import { phrase } from '@/utils/words/phrase';
import type { FoundPlan } from './plan-for';
import { plannerRows } from './planner-rows';

export interface SlotMemoryProps {
  readonly found: FoundPlan;
  readonly slot: PlannedSlot;
  readonly tell: (told: UndoNotice) => void;
}

/** *Use this time*: it is remembered who meets outside their hours, to break ties next time; and how to forget that. */
export function SlotMemory({ found, slot, tell }: SlotMemoryProps) {
  const { say } = useWords();
  const count = useRows(plannerRows.meetings)?.length ?? 0;
  const use = async () => {
    const people = found.guests.map(({ person }, index) => ({
      id: person.id,
      outside: slot.people[index]?.outside ?? 0,
    }));
    const ids = people.map(({ id }) => id).toSorted();
    const key = `${slot.from} ${ids.join(' ')}`.slice(0, 100);
    const { rememberMeeting } = await import('@/utils/store/meetings');
    const { from } = slot;
    const undo = await rememberMeeting({
      ...{ key, from, people, savedAt: Date.now(), minutes: found.planned.minutes },
    });
    tell({ text: phrase('planner.used'), undo: () => void undo() });
  };
  const forget = async () => {
    const { forgetMeetings } = await import('@/utils/store/meetings');
    const undo = await forgetMeetings();
    tell({ text: phrase('planner.forgot'), undo: () => void undo() });
  };
  return (
    <>
      <div className="row plan-memory">
        <Button onClick={() => void use()}>{say('planner.use')}</Button>
      </div>
      {count > 0 && (
        <p className="quiet-text">
          {say('planner.memory', { count })}{' '}
          <Button look="quiet" onClick={() => void forget()}>
            {say('planner.forget')}
          </Button>
        </p>
      )}
    </>
  );
}
