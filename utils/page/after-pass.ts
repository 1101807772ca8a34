import { find, ofDocument } from '@/utils/sites/read/dom';
import type { Mount } from './mount';
import { makeOneClock } from './one-clock';

/** Called after each pass with all that it found. */
export type AfterPass = (found: readonly Mount[]) => void;

interface Needs {
  readonly signal: AbortSignal;
  /** What may be drawn is no longer the same. */
  readonly changed: () => void;
  /** Loads the rest of the page's code, once. */
  readonly want: () => void;
}
export type MakeAfterPass = (needs: Needs) => AfterPass;

/** For a site with one clock per person and view, and with spots (`late`, a selector) that the rest of its code reads. */
export function makeAfterPass(late: string): MakeAfterPass {
  return ({ signal, changed, want }) => {
    const oneClock = makeOneClock(signal, changed);
    return (found) => {
      oneClock(found);
      if (find(ofDocument(document, 'body'), late) !== null) want();
    };
  };
}
