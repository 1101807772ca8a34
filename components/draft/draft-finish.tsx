import './draft-finish.css';
import { useState } from 'react';
import { DecisionItems } from '@/components/outbox/decision-items';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import type { Target } from '@/utils/outbox/queue';
import { logPath } from '@/utils/platform/log-decision';
import { InsertLink } from './insert-link';
import { SaveButton } from './save-button';
import type { OpenDraft } from './use-draft';
import { useFoot } from './use-foot';
import { useMarkdown } from './use-markdown';

export interface DraftFinishProps {
  readonly draft: OpenDraft;
  /** Puts it into the log and sends it on; false where something is missing or it could not be stored. */
  readonly onSave: (targets: readonly Target[]) => Promise<boolean>;
  readonly onDiscard: () => Promise<void>;
}

/** What can be done with the draft: always in reach at the lower edge. */
export function DraftFinish({ draft, onSave, onDiscard }: DraftFinishProps) {
  const { say, show } = useWords();
  const saved = say('draft.saved-to-log');
  const [said, setSaid] = useState('');
  const [isShown, setIsShown] = useState(false);
  const { logged, isChanged, decision } = draft;
  const markdown = useMarkdown(decision, setSaid);
  const foot = useFoot();
  const save = async (targets: readonly Target[]) => setSaid((await onSave(targets)) ? saved : '');

  return (
    <>
      {isShown && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section className="draft-preview" ref={reveal} tabIndex={0} aria-label={say('draft.preview-of')}>
          {markdown.text()}
        </section>
      )}
      <footer className="draft-finish" ref={foot}>
        {logged !== null && (
          <p className="draft-logged">
            {show(isChanged ? 'draft.in-log-changed' : 'draft.in-log', {
              id: (
                <a href={logPath(logged.key)} target="_blank" rel="noreferrer">
                  <bdi>{logged.id}</bdi>
                </a>
              ),
            })}
          </p>
        )}
        <DecisionItems decisionKey={decision.key} isEditing />
        <SaveButton {...{ logged, isChanged }} onSave={save} />
        {isChanged && (
          <Button look="quiet" className="draft-discard" onClick={() => void onDiscard()}>
            {say(logged === null ? 'draft.discard-draft' : 'draft.discard-changes')}
          </Button>
        )}
        <div className="row">
          <Button onClick={() => void markdown.copy()}>{say('ui.copy-markdown')}</Button>
          <Button onClick={markdown.keep}>{say('ui.download-markdown')}</Button>
          {logged !== null && <InsertLink stored={logged} onSaid={setSaid} />}
          <Button aria-pressed={isShown} onClick={() => setIsShown(!isShown)}>
            {say('draft.preview')}
          </Button>
        </div>
        {/* The line above says the same to the eye. */}
        <p className={said === saved ? 'visually-hidden' : 'draft-said'} role="status">
          {said}
        </p>
      </footer>
    </>
  );
}

/** The preview stands at the end of the page, above the buttons that stay in sight. */
function reveal(el: HTMLElement | null): void {
  el?.scrollIntoView({ block: 'nearest' });
}
