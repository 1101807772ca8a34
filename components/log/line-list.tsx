import type { KeyboardEvent, Ref } from 'react';
import { ItemBoundary } from '@/components/ui/item-boundary';
import { useReader } from '@/components/ui/reader';
import { StatusPill } from '@/components/ui/status-pill';
import { whenText } from '@/components/ui/when-text';
import { useWords } from '@/components/ui/words';
import type { DecisionLine } from '@/utils/domain/decision/decision-line';
import { siteText } from '@/utils/domain/decision/decision-words';

export interface LineListProps {
  readonly lines: readonly DecisionLine[];
  /** The id of the decision that stands open, or ''. */
  readonly current: string;
  readonly list: Ref<HTMLUListElement>;
}

/** Decisions as links, each to its own address; arrows go from one to the next. */
export function LineList({ lines, current, list }: LineListProps) {
  const { say } = useWords();
  return (
    <ul ref={list} className="log-list" aria-label={say('ui.decisions')} onKeyDown={moveByArrows}>
      {lines.map((line) => (
        <ItemBoundary key={line.key}>
          <Line line={line} current={current} />
        </ItemBoundary>
      ))}
    </ul>
  );
}

type LineProps = Omit<LineListProps, 'lines' | 'list'> & { readonly line: DecisionLine };

function Line({ line, current }: LineProps) {
  const { say } = useWords();
  const reader = useReader();
  const { key, id, title, decision, status, site, savedAt } = line;
  const when = whenText(savedAt, reader);
  return (
    <li>
      <a
        className="log-line"
        href={`#${key}`}
        aria-current={current === key || current === id ? 'true' : undefined}
      >
        <span className="log-line-title" dir="auto">
          {title}
        </span>
        <StatusPill status={status} />
        {decision.trim() !== title && decision.trim() !== '' && (
          <span className="log-line-sentence" dir="auto">
            {decision}
          </span>
        )}
        <span className="log-line-meta">
          {site === null
            ? say('log.saved-by-hand', { when })
            : say('log.saved', { site: siteText[site], when })}
        </span>
      </a>
    </li>
  );
}

function moveByArrows(event: KeyboardEvent<HTMLUListElement>): void {
  const links = [...event.currentTarget.querySelectorAll('a')];
  const at = links.findIndex((link) => link.matches(':focus'));
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
  if (to === undefined || at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  links[to]?.focus();
}
