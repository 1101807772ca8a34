import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';

export interface RunStepProps {
  readonly title: string;
  /** Whether its title takes the focus as it comes: the button that was pressed before is gone. */
  readonly isFirst?: boolean;
  /** One sentence that says it is done: the step folds, and can be opened again. */
  readonly done?: string | undefined;
  readonly children: ReactNode;
}

/** A step of the first run: all are in sight, none waits for another, and each can be skipped. */
export function RunStep({ title, isFirst = false, done, children }: RunStepProps) {
  const { say } = useWords();
  const id = useId();
  const head = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  /** What the reader chose while the step was as far as it is now. */
  const [choice, setChoice] = useState<{ readonly at: string | undefined; readonly isFolded: boolean }>();
  const isFolded = choice !== undefined && choice.at === done ? choice.isFolded : done !== undefined;
  // What had the focus goes out of sight.
  useEffect(() => {
    const title = head.current;
    if (!isFolded || title === null || !body.current?.contains(document.activeElement)) return;
    title.focus();
    // What a step before still loads would push it out of sight.
    const grown = new ResizeObserver(() => {
      if (document.activeElement === title) title.scrollIntoView({ block: 'nearest' });
      else grown.disconnect();
    });
    grown.observe(document.documentElement);
    return () => grown.disconnect();
  }, [isFolded]);
  useEffect(() => {
    if (isFirst) head.current?.focus();
  }, [isFirst]);
  return (
    <li className="card stack welcome-card">
      <div className="row welcome-step-head">
        <h2 id={id} ref={head} tabIndex={-1}>
          {title}
        </h2>
        <Button
          look="quiet"
          aria-expanded={!isFolded}
          aria-describedby={id}
          onClick={() => setChoice({ at: done, isFolded: !isFolded })}
        >
          {say(isFolded ? 'welcome.open-step' : 'people.skip')}
        </Button>
      </div>
      <p className="quiet-text welcome-note" role="status">
        {isFolded ? (done ?? say('welcome.skipped')) : ''}
      </p>
      {/* What is typed in a step that is folded stays. */}
      <div ref={body} className="stack welcome-step-body" hidden={isFolded}>
        {children}
      </div>
    </li>
  );
}
