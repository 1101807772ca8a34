import { useRows } from '@/components/ui/live-rows';
import { useReader } from '@/components/ui/reader';
import { useWords } from '@/components/ui/words';
import { dateText } from '@/utils/domain/time/words';
import type { Origin } from '@/utils/roster/layers/layer';
import { optionsRows } from '../options-rows';
import { sourceName } from './source-name';

interface GoneMarkProps {
  readonly origin: Pick<Origin, 'rows'> | undefined;
}

/** Of somebody, or a group, whom all their sources have lost: since when, and which. */
export function GoneMark({ origin }: GoneMarkProps) {
  const gone = origin?.rows.every(({ goneSince }) => goneSince !== null) ? origin.rows.at(0) : undefined;
  return gone === undefined || gone.goneSince === null ? null : (
    <GoneText source={gone.source} since={gone.goneSince} />
  );
}

function GoneText({ source, since }: { readonly source: string; readonly since: number }) {
  const { say } = useWords();
  const { zone, display } = useReader();
  const sources = useRows(optionsRows.sources);
  if (sources === undefined) return null;
  const values = { source: sourceName(source, sources, say), date: dateText(since, zone, display) };
  return <span className="people-mark gone">{say('sources.gone', values)}</span>;
}
