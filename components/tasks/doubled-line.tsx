import { ReasonLine } from '@/components/outbox/reason-line';
import { Button } from '@/components/ui/button';
import { useReader } from '@/components/ui/reader';
import { safeHref } from '@/components/ui/safe-href';
import { whenText } from '@/components/ui/when-text';
import { useWords } from '@/components/ui/words';
import { checkTaskAgain, dropTaskCheck } from '@/utils/decisions/tasks/change-task';
import type { DuplicateCheck } from '@/utils/outbox/duplicate-check';
import type { AnyTaskTypes } from '@/utils/tasks/types';

export interface DoubledLineProps {
  /** One that found something. */
  readonly check: DuplicateCheck<AnyTaskTypes>;
  readonly what: string;
}

/** A task that stands there more than once, with the way to the others: only its owner can tell which one to remove. */
export function DoubledLine({ check, what }: DoubledLineProps) {
  const reader = useReader();
  const { say, show } = useWords();
  const state = say('outbox.needs-you', { when: whenText(check.at, reader) });
  return (
    <div className="outbox-item" data-state={check.state}>
      <p className="outbox-state">
        {show('tasks.line', { what: <strong dir="auto">{what}</strong>, state })}
      </p>
      <ReasonLine reason={check.failure?.words} />
      {check.others
        .flatMap((href) => safeHref(href) ?? [])
        .map((href) => (
          <a key={href} className="outbox-link" href={href} target="_blank" rel="noreferrer">
            {say('outbox.other-copy')}
          </a>
        ))}
      <div className="row outbox-actions">
        <Button look="primary" onClick={() => void checkTaskAgain(check.id)}>
          {say('outbox.check-again')}
        </Button>
        <Button look="quiet" onClick={() => void dropTaskCheck(check.id)}>
          {say('outbox.ignore')}
        </Button>
      </div>
    </div>
  );
}
