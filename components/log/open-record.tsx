import './record.css';
import { useLiveQuery } from 'dexie-react-hooks';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { ChangedSince } from '@/components/changed/changed-since';
import { DraftSource } from '@/components/draft/draft-source';
import { ObjectionNote } from '@/components/draft/objection-note';
import { DecisionItems } from '@/components/outbox/decision-items';
import { MissingCrossLinks } from '@/components/outbox/missing-cross-links';
import { TasksPart } from '@/components/tasks/tasks-part';
import { BrokenEntry } from '@/components/ui/broken-list';
import type { UndoNotice } from '@/components/ui/undo-toast';
import { addEnglish, useWords } from '@/components/ui/words';
import { changeStatus } from '@/utils/decisions/change-status';
import { moveClose } from '@/utils/decisions/move-close';
import { restoreStatus } from '@/utils/decisions/restore-status';
import { titleOf } from '@/utils/domain/decision/decision-line';
import { decisionAt } from '@/utils/store/decisions';
import { brokenRow } from '@/utils/store/rows/broken-rows';
import { draft } from '@/utils/words/made/room-draft';
import { phrase } from '@/utils/words/phrase';
import { RecordActions } from './record-actions';
import { RecordFacts } from './record-facts';
import { RecordHistory } from './record-history';

// What it shares with the draft says the draft's words.
addEnglish(draft);

export interface OpenRecordProps {
  readonly id: string;
  readonly tell: (told: UndoNotice) => void;
  /** Whether the focus goes to the title: the reader came here by a key or a click, or keys have to scroll this pane. */
  readonly takesFocus: boolean;
  /** Back to the list. */
  readonly onLeave: () => void;
}

/** One decision as it stands in the log, with its sources and everything that can be done with it. */
export function OpenRecord({ id, tell, takesFocus, onLeave }: OpenRecordProps) {
  const { say, show } = useWords();
  const found = useLiveQuery(async () => (await decisionAt(id)) ?? null, [id]);
  const broken = useLiveQuery(() => brokenRow('decisions', id), [id]);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onLeave();
  };
  if (found === undefined || broken === undefined) return <article className="record" aria-busy="true" />;
  const decision = found?.decision;
  const title =
    broken !== null
      ? say('log.broken-title')
      : decision === undefined
        ? say('log.missing-title')
        : titleOf(decision);
  return (
    <article className="record" aria-labelledby="record-title" onKeyDown={press}>
      <button type="button" className="record-back" onClick={onLeave}>
        {say('log.all-decisions')}
      </button>
      <RecordTitle title={title} takesFocus={takesFocus} />
      {broken !== null ? (
        <BrokenEntry row={broken} tell={tell} />
      ) : found === null || decision === undefined ? (
        <p className="quiet-text">{show('log.missing', { id: <bdi>{id}</bdi> })}</p>
      ) : (
        <>
          <p className="record-id">
            <bdi>{found.id}</bdi>
          </p>
          <p className="record-sentence" dir="auto">
            {decision.decision}
          </p>
          <RecordActions stored={found} tell={tell} />
          <ObjectionNote
            decision={decision}
            saysClose
            asked={decision.objectionAsked ?? found.savedBefore?.[0] ?? found.savedAt}
            onMove={(close) => void moveClose(found.key, close, Date.now())}
            onAccept={() => void accept(found.key, tell)}
          />
          <DecisionItems decisionKey={found.key} />
          <TasksPart decisionKey={found.key} />
          <MissingCrossLinks stored={found} />
          <RecordFacts decision={decision} />
          <ChangedSince stored={found} />
          <RecordHistory stored={found} />
          <DraftSource decision={decision} />
        </>
      )}
    </article>
  );
}

async function accept(key: string, tell: OpenRecordProps['tell']): Promise<void> {
  const before = await changeStatus(key, 'accepted', Date.now());
  if (before === null) return;
  const text = phrase('log.marked', { status: 'accepted' });
  tell({ text, undo: () => void restoreStatus(before, Date.now()) });
}

function RecordTitle({ title, takesFocus }: { readonly title: string; readonly takesFocus: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <h2 id="record-title" ref={heading} tabIndex={-1} dir="auto">
      {title}
    </h2>
  );
}
