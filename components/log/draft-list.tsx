import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '@/components/ui/button';
import { ItemBoundary } from '@/components/ui/item-boundary';
import { useReader } from '@/components/ui/reader';
import type { Told } from '@/components/ui/undo-toast';
import { whenText } from '@/components/ui/when-text';
import { titleOf } from '@/utils/domain/decision/decision-line';
import { draftPath } from '@/utils/platform/log-decision';
import type { OpenedDraft } from '@/utils/store/database';
import { discardDraft, openDrafts, putDraft } from '@/utils/store/drafts';

/** An element, so that what cannot be written is caught beside its draft alone. */
const When = ({ at }: { readonly at: number }) => whenText(at, useReader());

export interface DraftListProps {
  readonly tell: (told: Told) => void;
}

/** What is being written and does not stand in the log yet. */
export function DraftList({ tell }: DraftListProps) {
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
                <When at={draft.at} /> your time
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
