import { clockText, type Display, momentText } from '@/utils/domain/time/words';

export type Saving =
  | { readonly state: 'saved'; readonly at: number }
  | { readonly state: 'failed'; readonly why: string };

export interface SavedAtProps {
  readonly saving: Saving;
  readonly zone: string;
  readonly display: Display;
}

/** When the last keystroke was kept, or that it could not be. */
export function SavedAt({ saving, zone, display }: SavedAtProps) {
  if (saving.state === 'failed') {
    return (
      <strong className="saved-at failed" role="alert">
        Not saved: {saving.why}
      </strong>
    );
  }
  const now = Date.now();
  const isRecent = now - saving.at < 12 * 60 * 60_000;
  const text = isRecent ? clockText(saving.at, zone, display) : momentText(saving.at, zone, now, display);
  return <span className="saved-at">Saved {text}</span>;
}
