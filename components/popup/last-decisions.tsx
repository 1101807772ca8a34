import { useLiveQuery } from 'dexie-react-hooks';
import { browser } from 'wxt/browser';
import { statusText } from '@/utils/domain/decision-words';
import { draftPath } from '@/utils/platform/log-decision';
import { recentDecisions } from '@/utils/store/decisions';

const shown = 5;

/** What was decided last, each one click from its record. */
export function LastDecisions() {
  const decisions = useLiveQuery(() => recentDecisions(shown)) ?? [];
  if (decisions.length === 0) return null;
  return (
    <section className="popup-decisions" aria-label="Last decisions">
      <h2>Last decisions</h2>
      <ul className="popup-list">
        {decisions.map(({ key, id, decision: { title, status } }) => (
          <li key={key}>
            <a
              href={draftPath(key)}
              onClick={(event) => {
                event.preventDefault();
                void browser.tabs.create({ url: browser.runtime.getURL(draftPath(key)) });
              }}
            >
              <span className="popup-title" dir="auto">
                {title.trim() === '' ? 'Decision' : title}
              </span>
              <span className="popup-meta">
                {statusText[status]} · {id.slice(0, 10)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
