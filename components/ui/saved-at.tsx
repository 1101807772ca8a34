import { useReader } from '@/components/ui/reader';
import { useWords } from '@/components/ui/words';
import { clockText, momentText } from '@/utils/domain/time/words';
import type { Told } from '@/utils/words/phrase';

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
        {say('ui.not-saved', { why: saving.why })}
      </strong>
    );
  }
  const now = Date.now();
  const isRecent = now - saving.at < 12 * 60 * 60_000;
  const text = isRecent ? clockText(saving.at, zone, display) : momentText(saving.at, { ...reader, now });
  return <span className="saved-at">{say('ui.saved', { time: text })}</span>;
}
