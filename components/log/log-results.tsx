import { Button } from '@/components/ui/button';
import type { DecisionLine } from '@/utils/domain/decision/decision-line';
import { countText } from '@/utils/domain/decision/decision-words';
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
  return (
    <>
      <p className="log-said" role="status">
        {lines !== undefined && isSearch && sentenceOf(matching)}
      </p>
      {lines !== undefined && lines.length > 0 && <LineList lines={lines} {...rest} />}
      {lines !== undefined && limit < matching && (
        <Button onClick={onMore}>Show more of {countText(matching - limit, 'further decision')}</Button>
      )}
    </>
  );
}

function sentenceOf(count: number): string {
  if (count === 0) return 'No decision has all of these words.';
  return `${countText(count, 'decision')} found.`;
}
