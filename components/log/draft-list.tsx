import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '@/components/ui/button';
import { ItemBoundary } from '@/components/ui/item-boundary';
import { useReader } from '@/components/ui/reader';
import type { UndoNotice } from '@/components/ui/undo-toast';
import { whenText } from '@/components/ui/when-text';
import { useWords } from '@/components/ui/words';
import { titleOf } from '@/utils/domain/decision/decision-line';
import { draftPath } from '@/utils/platform/log-decision';
import type { OpenedDraft } from '@/utils/store/database';
import { discardDraft, openDrafts, putDraft } from '@/utils/store/drafts';

/** An element, so that what cannot be written is caught beside its draft alone. */
const When = ({ at }: { readonly at: number }) => whenText(at, useReader());

export interface DraftListProps {
  readonly tell: (told: UndoNotice) => void;
}

/** What is being written and does not stand in the log yet. */
export function DraftList({ tell }: DraftListProps) {
  const { say, show } = useWords();
  const drafts = useLiveQuery(() => openDrafts()) ?? [];
  if (drafts.length === 0) return null;
  const discard = async (draft: OpenedDraft) => {
    await discardDraft(draft.key);
    const title = titleOf(draft.decision) || say('fields.decision');
    const isNew = draft.decision.id === null;
    tell({
      text: say(isNew ? 'log.draft-discarded' : 'log.changes-discarded', { title }),
      undo: () => void putDraft(draft),
    });
  };
  return (
    <section className="log-drafts" aria-label={say('ui.drafts')}>
      <h2>{say('ui.drafts')}</h2>
      <ul>
        {drafts.map((draft) => (
          <ItemBoundary key={draft.key}>
            <li className="log-draft">
              <span className="log-line-title" dir="auto">
                {titleOf(draft.decision) || say('fields.decision')}
              </span>
              <span className="log-line-meta">
                {show(draft.decision.id === null ? 'log.new-draft' : 'log.changed-draft', {
                  when: <When at={draft.at} />,
                })}
              </span>
              <span className="row">
                <a className="button" href={draftPath(draft.key)}>
                  {say('ui.continue')}
                </a>
                <Button look="quiet" onClick={() => void discard(draft)}>
                  {say('ui.discard')}
                </Button>
              </span>
            </li>
          </ItemBoundary>
        ))}
      </ul>
    </section>
  );
}
