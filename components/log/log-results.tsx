import { useWords } from '@/components/ui/words';
import type { LogLine } from '@/utils/domain/decision/team-line';
import { LineList, type LineListProps } from './line-list';

export interface LogResultsProps extends Omit<LineListProps, 'lines' | 'onEnd'> {
  readonly lines: readonly LogLine[] | undefined;
  /** How many fit the question, read or not. */
  readonly matching: number;
  /** How many rows were asked for; of them those that cannot be shown are not in `lines`. */
  readonly limit: number;
  readonly isSearch: boolean;
  readonly onMore: () => void;
}

/** What the question found; more of it is read as the reader comes to its end. */
export function LogResults({ lines, matching, limit, isSearch, onMore, ...rest }: LogResultsProps) {
  const { say } = useWords();
  const found = matching === 0 ? say('log.none-found') : say('log.found', { count: matching });
  return (
    <>
      <p className="log-said" role="status">
        {lines !== undefined && isSearch && found}
      </p>
      {lines !== undefined && lines.length > 0 && (
        <LineList lines={lines} onEnd={() => limit < matching && onMore()} {...rest} />
      )}
    </>
  );
}
