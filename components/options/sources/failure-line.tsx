import { Button } from '@/components/ui/button';
import { useReader } from '@/components/ui/reader';
import { whenText } from '@/components/ui/when-text';
import { useWords } from '@/components/ui/words';
import type { SourceFailure } from '@/utils/store/layers/tables';
import { isPhrase } from '@/utils/words/phrase';
import { sayTold } from '@/utils/words/say';
import type { VendorSignIn } from './token/token-vendor';

export interface FailureLineProps {
  readonly failure: SourceFailure;
  /** What of the last good load is kept. */
  readonly keeps: 'list' | 'norms';
  /** Null where this build can only take a pasted token. */
  readonly signIn: VendorSignIn | null;
  /** Undefined while the reader is at it. */
  readonly onSignIn: (() => void) | undefined;
}

/** Why a source can't be loaded, with the way out of a sign-in that ended. */
export function FailureLine({ failure: { since, words }, keeps, signIn, onSignIn }: FailureLineProps) {
  const { say } = useWords();
  const reader = useReader();
  const ended = isPhrase(words) && signIn?.ended.codes.includes(words.code) ? signIn.ended.words : null;
  return (
    <>
      <p className="source-failure" role="status">
        {say(keeps === 'norms' ? 'norms-page.failing' : 'sources.failing', {
          when: whenText(since, reader),
          why: sayTold(say, ended ?? words),
        })}
      </p>
      {ended !== null && onSignIn !== undefined && (
        <div className="row">
          <Button onClick={onSignIn}>{say('connections.sign-in-again')}</Button>
        </div>
      )}
    </>
  );
}
