import { useReader } from '@/components/ui/reader';
import { clockText, momentText } from '@/utils/domain/time/words';
import type { Told } from '@/utils/words/phrase';
import { sayTold } from '@/utils/words/say';
import { useWords } from './words';

export type Saving =
  | { readonly state: 'saved'; readonly at: number }
  | { readonly state: 'failed'; readonly why: Told };

export interface SavedAtProps {
  readonly saving: Saving;
}

/** When the last keystroke was kept, or that it could not be. */
export function SavedAt({ saving }: SavedAtProps) {
  const { say } = useWords();
  const reader = useReader();
  const { zone, display } = reader;
  if (saving.state === 'failed') {
    return (
      <strong className="saved-at failed" role="alert">
        Not saved: {sayTold(say, saving.why)}
      </strong>
    );
  }
  const now = Date.now();
  const isRecent = now - saving.at < 12 * 60 * 60_000;
  const text = isRecent ? clockText(saving.at, zone, display) : momentText(saving.at, { ...reader, now });
  return <span className="saved-at">Saved {text}</span>;
}
