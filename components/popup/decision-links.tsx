import type { LogLines } from '@/components/log/use-lines';
import { ItemBoundary } from '@/components/ui/item-boundary';
import { openInTab } from '@/components/ui/open-in-tab';
import { StatusPill } from '@/components/ui/status-pill';
import { useWords } from '@/components/ui/words';
import { logPath } from '@/utils/platform/log-decision';

/** A few decisions, each with the way to it. */
export function DecisionLinks({ lines, found }: LogLines) {
  const { say } = useWords();
  if (lines === undefined) return null;
  if (lines.length === 0 && found === null) return null;
  const more = (found?.length ?? 0) - lines.length;
  // One and what replaced it have the title of their thread: what each says tells which is which.
  const isShared = (title: string) => lines.filter((line) => line.title === title).length > 1;
  const kind = found === null ? 'popup-last' : lines.length === 0 ? 'is-empty' : '';
  return (
    <section
      className={`popup-decisions ${kind}`}
      aria-label={say(found === null ? 'popup.last' : 'popup.found')}
    >
      <h2 className="visually-hidden">{say(found === null ? 'popup.last' : 'ui.decisions')}</h2>
      {lines.length === 0 && <p className="quiet-text">{say('popup.none-found')}</p>}
      <ul className="popup-list">
        {lines.map(({ key, id, title, decision, status }) => (
          <ItemBoundary key={key}>
            <li>
              <a href={logPath(key)} onClick={openInTab}>
                <span className="popup-title" dir="auto">
                  {title}
                  {isShared(title) && decision.trim() !== '' && decision.trim() !== title && (
                    <span className="popup-sentence"> · {decision}</span>
                  )}
                </span>
                <span className="popup-meta">
                  {id.slice(0, 10)} <StatusPill status={status} />
                </span>
              </a>
            </li>
          </ItemBoundary>
        ))}
      </ul>
      {more > 0 && (
        <a className="popup-more" href={logPath()} onClick={openInTab}>
          {say('popup.more', { count: more })}
        </a>
      )}
    </section>
  );
}
