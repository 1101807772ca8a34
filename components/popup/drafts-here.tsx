import { useRows } from '@/components/ui/live-rows';
import { openInTab } from '@/components/ui/open-in-tab';
import { useReader } from '@/components/ui/reader';
import { whenText } from '@/components/ui/when-text';
import { useWords } from '@/components/ui/words';
import { draftPath, logPath } from '@/utils/platform/log-decision';
import { popupRows } from './popup-rows';

const shown = 2;

/** Drafts in progress, the newest edit first: each goes on where it was left. */
export function DraftsHere() {
  const { say } = useWords();
  const reader = useReader();
  const drafts = useRows(popupRows.drafts) ?? [];
  if (drafts.length === 0) return null;
  return (
    <section className="popup-decisions" aria-label={say('ui.drafts')}>
      <h2 className="visually-hidden">{say('ui.drafts')}</h2>
      <ul className="popup-list">
        {drafts.slice(0, shown).map(({ key, title, at }) => (
          <li key={key}>
            <a href={draftPath(key)} onClick={openInTab}>
              <span className="popup-title" dir="auto">
                {title || say('fields.decision')}
              </span>
              {drafts.some((other) => other.key !== key && other.title === title) && (
                <span className="popup-continue">{whenText(at, reader)}</span>
              )}
              <span className="popup-continue">{say('ui.continue')}</span>
            </a>
          </li>
        ))}
      </ul>
      {drafts.length > shown && (
        <a className="popup-more" href={logPath()} onClick={openInTab}>
          {say('popup.all-drafts', { count: drafts.length })}
        </a>
      )}
    </section>
  );
}
