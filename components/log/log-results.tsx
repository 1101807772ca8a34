import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import type { DecisionLine } from '@/utils/domain/decision/decision-line';
import { LineList, type LineListProps } from './line-list';

export interface LogResultsProps extends Omit<LineListProps, 'lines'> {
  readonly lines: readonly DecisionLine[] | undefined;
  /** How many fit the question, shown or not. */
  readonly matching: number;
  /** How many rows were asked for; of them those that cannot be shown are not in `lines`. */
  readonly limit: number;
  readonly isSearch: boolean;
  readonly onMore: () => void;
}

/** What the question found, and how much of it is shown. */
export function LogResults({ lines, matching, limit, isSearch, onMore, ...rest }: LogResultsProps) {
  const { say } = useWords();
  const found = matching === 0 ? say('log.none-found') : say('log.found', { count: matching });
  return (
    <>
      <p className="log-said" role="status">
        {lines !== undefined && isSearch && found}
      </p>
      {lines !== undefined && lines.length > 0 && <LineList lines={lines} {...rest} />}
      {lines !== undefined && limit < matching && (
        <Button onClick={onMore}>{say('log.show-more', { count: matching - limit })}</Button>
      )}
    </>
  );
}
