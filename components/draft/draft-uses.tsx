import { type RefObject, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import type { Decision, Named, SourceMessage } from '@/utils/domain/decision/decision';
import { hasField, templateForms } from '@/utils/domain/decision/template-form';
import {
  messageText,
  type Use,
  type Used,
  uses,
  withoutUsed,
  withWordsAs,
} from '@/utils/domain/decision/use-message';
import { selectedIn } from './selected-in';
import type { OpenDraft } from './use-draft';

/** What a message can be used for, and who may be meant in it. */
export interface UseOfMessages extends Pick<OpenDraft, 'decision' | 'alter'> {
  readonly people: readonly Named[];
}

/** How long *Used as …* stays, ms; what was taken stays in its field. */
const awhile = 30_000;

export interface DraftUsesProps extends UseOfMessages {
  readonly message: SourceMessage;
  /** Where its words stand: those of them that are selected are taken alone. */
  readonly words: RefObject<HTMLElement | null>;
}

/** Takes a message, or what is selected in it, into the record; each can be taken back. */
export function DraftUses({ decision, alter, people, message, words }: DraftUsesProps) {
  const { say } = useWords();
  const [done, setDone] = useState<readonly Used[]>([]);
  /** What was taken last was the whole message: then it is of use to know that a part can be. */
  const [isWhole, setIsWhole] = useState(false);
  const told = useRef<HTMLDivElement>(null);
  useLater(done, told, () => setDone([]));
  const form = templateForms[decision.template];
  const fieldOf = (use: Use) => {
    if (use === 'decision') return say(form.sentence.label);
    return use === 'why' ? say(form.why) : '';
  };
  const what = (use: Use) => (isPlain(decision, use) ? use : 'other');
  const take = (use: Use) => {
    const selected = selectedIn(words.current);
    const text = selected ?? messageText(message);
    const taken = withWordsAs(decision, use, text, message, people);
    if (taken === null) return;
    // Captured text is not noted in the journal.
    alter((now) => ({ ...now, ...withWordsAs(now, use, text, message, people)?.change }));
    setDone([...done, taken.used]);
    setIsWhole(selected === null);
  };
  // What was changed since is the reader's own.
  const open = done.filter((used) => withoutUsed(decision, used) !== null);
  const undo = (used: Used) => {
    alter((now) => ({ ...now, ...withoutUsed(now, used) }));
    setDone(done.filter((other) => other !== used));
  };
  const offered = uses.filter((use) => use !== 'option' || hasField(decision.template, 'options'));
  return (
    <div className="draft-uses">
      <div className="draft-use-as">
        {offered.map((use, at) => (
          <Button
            key={use}
            look="quiet"
            aria-label={say('draft.use-as', { what: what(use), field: fieldOf(use) })}
            // What is selected stays selected.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(use)}
          >
            {say(at === 0 ? 'draft.use-as' : 'draft.as', { what: what(use), field: fieldOf(use) })}
          </Button>
        ))}
      </div>
      <div role="status" ref={told}>
        {open.map((used, at) => (
          // Nothing else tells two of one kind.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <p className="draft-used" key={`${used.use} ${at}`}>
            {say('draft.used-as', { what: what(used.use), field: fieldOf(used.use) })}{' '}
            <Button look="quiet" onClick={() => undo(used)}>
              {say('labels.undo')}
            </Button>
          </p>
        ))}
        {isWhole && open.length > 0 && (
          <p className="draft-used draft-select-here">{say('draft.select-part')}</p>
        )}
      </div>
    </div>
  );
}

/** Some time after the last change, as soon as neither pointer nor focus is in it. */
function useLater(
  change: readonly unknown[],
  element: RefObject<HTMLElement | null>,
  then: () => void,
): void {
  const last = useRef(then);
  last.current = then;
  useEffect(() => {
    if (change.length === 0) return;
    const timer = setInterval(() => {
      if (element.current?.matches(':hover, :focus-within') !== true) last.current();
    }, awhile);
    return () => clearInterval(timer);
  }, [change, element]);
}

/** An update and a goal call the sentence and what stands below it otherwise. */
function isPlain({ template }: Decision, use: Use): boolean {
  const { sentence, why } = templateForms[template];
  if (use === 'decision') return sentence.label === 'fields.decision';
  return use !== 'why' || why === 'fields.why';
}
