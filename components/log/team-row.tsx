import { useReader } from '@/components/ui/reader';
import { safeHref } from '@/components/ui/safe-href';
import { StatusPill } from '@/components/ui/status-pill';
import { Unbroken } from '@/components/ui/unbroken';
import type { RowProps } from '@/components/ui/virtual-rows';
import { whenText } from '@/components/ui/when-text';
import { useWords } from '@/components/ui/words';
import { teamLog } from '@/utils/destinations/team-log';
import type { TeamLine } from '@/utils/domain/decision/team-line';

export interface TeamRowProps {
  readonly line: TeamLine;
  readonly row: RowProps;
}

/** A teammate's decision, which opens where it is: what it says, its status, who made its row, and when that was changed. */
export function TeamRow({ line, row }: TeamRowProps) {
  const { show } = useWords();
  const reader = useReader();
  const { title, decision, status, statusText, by, savedAt, href } = line;
  const when = <Unbroken>{whenText(savedAt, reader)}</Unbroken>;
  const system = teamLog.name;
  return (
    <li {...row}>
      <a className="log-line of-team" href={safeHref(href) ?? undefined} target="_blank" rel="noreferrer">
        <span className="log-line-title" dir="auto">
          {title}
        </span>
        {status !== null ? (
          <StatusPill status={status} />
        ) : (
          <span className="status-pill" dir="auto">
            {statusText}
          </span>
        )}
        {decision !== title && decision !== '' && (
          <span className="log-line-sentence" dir="auto">
            {decision}
          </span>
        )}
        <span className="log-line-meta">
          {by === null
            ? show('log.team-line', { system, when })
            : show('log.team-line-by', { system, by: <bdi>{by}</bdi>, when })}
        </span>
      </a>
    </li>
  );
}
