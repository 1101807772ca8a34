import { useLiveQuery } from 'dexie-react-hooks';
import { openInTab } from '@/components/ui/open-in-tab';
import { titleOf } from '@/utils/domain/decision/decision-line';
import { draftPath, logPath } from '@/utils/platform/log-decision';
import { openDrafts } from '@/utils/store/drafts';

const shown = 2;

/** Drafts in progress, the newest edit first: each goes on where it was left. */
export function DraftsHere() {
  const drafts = useLiveQuery(() => openDrafts()) ?? [];
  if (drafts.length === 0) return null;
  return (
    <section className="popup-decisions" aria-label="Drafts">
      <div className="popup-part-head">
        <h2>Drafts</h2>
        {drafts.length > shown && (
          <a href={logPath()} onClick={openInTab}>
            All {drafts.length} drafts
          </a>
        )}
      </div>
      <ul className="popup-list">
        {drafts.slice(0, shown).map(({ key, decision }) => (
          <li key={key}>
            <a href={draftPath(key)} onClick={openInTab}>
              <span className="popup-title" dir="auto">
                {titleOf(decision)}
              </span>
              <span className="popup-continue">Continue</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
