import { useReader } from '@/components/ui/reader';
import './objection-note.css';
import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '@/components/ui/button';
import { Unbroken } from '@/components/ui/unbroken';
import { useWords } from '@/components/ui/words';
import { partiesOf } from '@/utils/decisions/parties';
import type { Decision } from '@/utils/domain/decision/decision';
import { objectionState } from '@/utils/domain/decision/objection';
import { standingPhrases } from '@/utils/domain/decision/objection-words';
import { momentText } from '@/utils/domain/time/words';
import { findMe } from '@/utils/store/find-people';

export interface ObjectionNoteProps {
  readonly decision: Decision;
  /** When everybody was asked, epoch ms. */
  readonly asked: number;
  /** Where the close itself stands nowhere near. */
  readonly saysClose?: boolean;
  readonly onMove: (close: number) => void;
  readonly onAccept: () => void;
}

/** Who has how much working time before the close of an open decision, and what can be done about it. */
export function ObjectionNote(props: ObjectionNoteProps) {
  const { decision, asked, saysClose = false, onMove, onAccept } = props;
  const { say, show } = useWords();
  const reader = useReader();
  const { now, zone } = reader;
  const parties = useLiveQuery(() => partiesOf(decision, now), [decision, now]);
  const own = useLiveQuery(() => findMe());
  const { objectionDeadline: close, status } = decision;
  const isOpen = status === 'draft' || status === 'proposed';
  if (close === null || !isOpen || parties === undefined || own === undefined) return null;
  const state = objectionState(parties, { asked, close, now, zone, own });
  const text = standingPhrases(state)
    .map((sentence) => say(sentence))
    .join(' ');
  if (text === '') return null;
  return (
    <aside className="objection-note" aria-label={say('draft.time-to-object')}>
      <p>
        {saysClose && state.state === 'open' && (
          <>{show('ui.final-by', { moment: <Unbroken>{momentText(close, reader)}</Unbroken> })} </>
        )}
        {text}
        {state.without.length > 0 && state.moveTo === null && ` ${say('draft.stays-open')}`}
      </p>
      <div className="row">
        {state.state === 'passed' && <Button onClick={onAccept}>{say('draft.accept')}</Button>}
        {state.moveTo !== null && (
          <Button onClick={() => state.moveTo !== null && onMove(state.moveTo)}>
            {say('draft.move-to', { moment: momentText(state.moveTo, reader) })}
          </Button>
        )}
      </div>
    </aside>
  );
}
