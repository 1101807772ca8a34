import './draft-finish.css';
import { useCallback, useEffect, useRef, useState } from 'react';
import { DecisionItems } from '@/components/outbox/decision-items';
import { TasksPart } from '@/components/tasks/tasks-part';
import { Button } from '@/components/ui/button';
import { useMedia } from '@/components/ui/use-media';
import { useWords } from '@/components/ui/words';
import type { Target } from '@/utils/outbox/queue';
import { logPath } from '@/utils/platform/log-decision';
import { DraftPreview } from './draft-preview';
import { ConnectNote } from './place-chooser';
import { SaveButton } from './save-button';
import type { OpenDraft } from './use-draft';
import { useFoot } from './use-foot';
import { useInsertLink } from './use-insert-link';
import { useMarkdown } from './use-markdown';

export interface DraftFinishProps {
  readonly draft: OpenDraft;
  /** Puts it into the log and sends it on; false where something is missing or it could not be stored. */
  readonly onSave: (targets: readonly Target[]) => Promise<boolean>;
  readonly onDiscard: () => Promise<void>;
}

/** So long the line of what was just saved is marked (draft-finish.css), ms. */
const newFor = 4000;

/** What can be done with the draft: always in reach at the lower edge. */
export function DraftFinish({ draft, onSave, onDiscard }: DraftFinishProps) {
  const { say, show } = useWords();
  const saved = say('draft.saved-to-log');
  const [said, setSaid] = useState('');
  const [isShown, setIsShown] = useState(false);
  const { logged, isChanged, decision } = draft;
  const markdown = useMarkdown(decision, setSaid);
  const link = useInsertLink(logged, setSaid);
  const [saves, setSaves] = useState(0);
  const line = useRef<HTMLParagraphElement>(null);
  const savedAt = useRef(Number.NEGATIVE_INFINITY);
  // What was just saved is told where the way to it is, also while the foot grows by the documents that are made of it.
  const showLine = useCallback(() => {
    if (performance.now() - savedAt.current < newFor) line.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const foot = useFoot(showLine);
  const isLogged = logged !== null;
  // Beside a page the foot has room for the place and Save.
  const isNarrow = useMedia('(width < 480px)');
  const preview = (look: 'quiet' | 'plain') => (
    <Button look={look} aria-pressed={isShown} onClick={() => setIsShown(!isShown)}>
      {say('draft.preview')}
    </Button>
  );
  const save = async (targets: readonly Target[]) => {
    const isSaved = await onSave(targets);
    setSaid(isSaved ? saved : '');
    if (!isSaved) return;
    savedAt.current = performance.now();
    setSaves(saves + 1);
  };
  useEffect(() => {
    if (saves === 0 || !isLogged) return;
    line.current?.scrollIntoView({ block: 'nearest' });
    // What is above it grows, too, once there is a document that can be compared.
    const watch = new ResizeObserver(showLine);
    watch.observe(document.body);
    const timer = setTimeout(() => watch.disconnect(), newFor);
    return () => {
      clearTimeout(timer);
      watch.disconnect();
    };
  }, [saves, isLogged, showLine]);

  return (
    <>
      {isShown && <DraftPreview decision={decision} markdown={markdown.text} />}
      <div className="draft-end">
        {logged !== null && (
          <p key={saves} ref={line} className={saves === 0 ? 'draft-logged' : 'draft-logged is-new'}>
            {show(isChanged ? 'draft.in-log-changed' : 'draft.in-log', {
              id: (
                <a href={logPath(logged.key)} target="_blank" rel="noreferrer">
                  <bdi>{logged.id}</bdi>
                </a>
              ),
            })}
          </p>
        )}
        {logged !== null && <TasksPart decisionKey={decision.key} isChanged={isChanged} />}
        <div className="row">
          {isNarrow && preview('quiet')}
          <Button look="quiet" onClick={() => void markdown.copy()}>
            {say('ui.copy-markdown')}
          </Button>
          <Button look="quiet" onClick={markdown.keep}>
            {say('ui.download-markdown')}
          </Button>
          {link !== null && (
            <Button look="quiet" onClick={() => void link.insert()}>
              {link.text}
            </Button>
          )}
          {isChanged && (
            <Button look="quiet" className="draft-discard" onClick={() => void onDiscard()}>
              {say(logged === null ? 'draft.discard-draft' : 'draft.discard-changes')}
            </Button>
          )}
        </div>
        <ConnectNote />
      </div>
      <footer className="draft-finish" ref={foot}>
        <DecisionItems decisionKey={decision.key} isEditing />
        <SaveButton {...{ logged, isChanged }} supersedes={decision.supersedes} onSave={save} />
        {!isNarrow && preview('plain')}
        {/* The line above says the same to the eye. */}
        <p className={said === saved ? 'visually-hidden' : 'draft-said'} role="status">
          {said}
        </p>
      </footer>
    </>
  );
}
