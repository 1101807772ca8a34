import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '@/components/ui/button';
import { ItemBoundary } from '@/components/ui/item-boundary';
import type { Told } from '@/components/ui/undo-toast';
import { whenText } from '@/components/ui/when-text';
import { titleOf } from '@/utils/domain/decision/decision-line';
import type { Display } from '@/utils/domain/time/words';
import { draftPath } from '@/utils/platform/log-decision';
import type { OpenedDraft } from '@/utils/store/database';
import { discardDraft, openDrafts, putDraft } from '@/utils/store/drafts';

type WhenProps = Pick<DraftListProps, 'now' | 'zone' | 'display'> & { readonly at: number };

/** An element, so that what cannot be written is caught beside its draft alone. */
const When = ({ at, zone, now, display }: WhenProps) => whenText(at, zone, now, display);

export interface DraftListProps {
  /** Epoch ms. */
  readonly now: number;
  readonly zone: string;
  readonly display: Display;
  readonly tell: (told: Told) => void;
}

/** What is being written and does not stand in the log yet. */
export function DraftList({ now, zone, display, tell }: DraftListProps) {
  const drafts = useLiveQuery(() => openDrafts()) ?? [];
  if (drafts.length === 0) return null;
  const discard = async (draft: OpenedDraft) => {
    await discardDraft(draft.key);
    const what = draft.decision.id === null ? 'The draft' : 'The changes to';
    tell({
      text: `${what} “${titleOf(draft.decision)}” ${draft.decision.id === null ? 'was' : 'were'} discarded.`,
      undo: () => void putDraft(draft),
    });
  };
  return (
    <section className="log-drafts" aria-label="Drafts">
      <h2>Drafts</h2>
      <ul>
        {drafts.map((draft) => (
          <ItemBoundary key={draft.key}>
            <li className="log-draft">
              <span className="log-line-title" dir="auto">
                {titleOf(draft.decision)}
              </span>
              <span className="log-line-meta">
                {draft.decision.id === null ? 'Not in the log yet' : 'Changes not yet in the log'} · kept{' '}
                <When at={draft.at} {...{ zone, now, display }} /> your time
              </span>
              <span className="row">
                <a className="button" href={draftPath(draft.key)}>
                  Continue
                </a>
                <Button look="quiet" onClick={() => void discard(draft)}>
                  Discard
                </Button>
              </span>
            </li>
          </ItemBoundary>
        ))}
      </ul>
    </section>
  );
}
