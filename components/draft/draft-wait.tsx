import './draft-wait.css';
import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import type { Decision } from '@/utils/domain/decision/decision';
import { firstName } from '@/utils/domain/people/first-name';
import type { WaitWant } from '@/utils/domain/waits/wait';
import { peopleOfThread, waitableIn, waitInDraft } from './wait-choices';

/** Up to so many people every number of them can be chosen. */
const mostNumbers = 5;

/** *I wait for a reply* in the thread of a draft: from the first of its people, all, or so many of them. */
export function DraftWait({ decision }: { readonly decision: Decision }) {
  const { say } = useWords();
  const people = useLiveQuery(() => peopleOfThread(decision), [decision.key]);
  const [undo, setUndo] = useState<(() => Promise<void>) | null>(null);
  const told = useRef<HTMLParagraphElement>(null);
  const waitable = people === undefined ? [] : waitableIn(decision, people);
  const [only] = waitable;
  if (people === undefined || only === undefined) return null;
  const of = waitable.length;
  const begin = async (want: WaitWant) => {
    const back = await waitInDraft(decision, people, want, Date.now());
    setUndo(() => back);
    told.current?.focus();
  };
  const takeBack = async () => {
    await undo?.();
    setUndo(null);
  };
  const some = of > mostNumbers ? [] : Array.from({ length: Math.max(0, of - 2) }, (_, at) => at + 2);
  const choices: readonly (readonly [WaitWant, string])[] =
    of === 1
      ? [['first', say('card.wait-one', { name: firstName(only.name) })]]
      : [
          ['first', say('card.wait-first', { of })],
          ...some.map((count) => [count, say('card.wait-some', { count, of })] as const),
          ['all', say('card.wait-all', { of })],
        ];
  return (
    <div className="draft-wait">
      {undo === null && (
        <details>
          <summary>{say('card.wait')}</summary>
          <div className="draft-wait-choices">
            {choices.map(([want, text]) => (
              <Button key={want} look="quiet" onClick={() => void begin(want)}>
                {text}
              </Button>
            ))}
          </div>
        </details>
      )}
      <p className="quiet-text" role="status" tabIndex={-1} ref={told}>
        {undo !== null && (
          <>
            {say('draft.waiting')}{' '}
            <Button look="quiet" onClick={() => void takeBack()}>
              {say('labels.undo')}
            </Button>
          </>
        )}
      </p>
    </div>
  );
}
