import { useReader } from '@/components/ui/reader';
import { StatusPill } from '@/components/ui/status-pill';
import { Unbroken } from '@/components/ui/unbroken';
import type { RowProps } from '@/components/ui/virtual-rows';
import { whenText } from '@/components/ui/when-text';
import { useWords } from '@/components/ui/words';
import type { DecisionLine } from '@/utils/domain/decision/decision-line';
import { siteText } from '@/utils/domain/decision/decision-words';

export interface LineRowProps {
  readonly line: DecisionLine;
  readonly isCurrent: boolean;
  readonly row: RowProps;
}

/** One decision: what it is called and says, its status, and when it was saved. */
export function LineRow({ line, isCurrent, row }: LineRowProps) {
  const { show } = useWords();
  const reader = useReader();
  const { key, title, decision, status, site, savedAt } = line;
  const when = <Unbroken>{whenText(savedAt, reader)}</Unbroken>;
  return (
    <li {...row}>
      <a className="log-line" href={`#${key}`} aria-current={isCurrent ? 'true' : undefined}>
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
            ? show('log.saved-by-hand', { when })
            : show('log.saved', { site: siteText[site], when })}
        </span>
      </a>
    </li>
  );
}
