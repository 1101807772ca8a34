import { Button } from '@/components/ui/button';
import type { DecisionLine } from '@/utils/domain/decision-line';
import { countText } from '@/utils/domain/decision-words';
import { LineList, type LineListProps } from './line-list';

export interface LogResultsProps extends Omit<LineListProps, 'lines'> {
  readonly lines: readonly DecisionLine[] | undefined;
  /** How many fit the question, shown or not. */
  readonly matching: number;
  readonly isSearch: boolean;
  readonly onMore: () => void;
}

/** What the question found, and how much of it is shown. */
export function LogResults({ lines, matching, isSearch, onMore, ...rest }: LogResultsProps) {
  return (
    <>
      <p className="log-said" role="status">
        {lines !== undefined && isSearch && sentenceOf(matching)}
      </p>
      {lines !== undefined && lines.length > 0 && <LineList lines={lines} {...rest} />}
      {lines !== undefined && lines.length < matching && (
        <Button onClick={onMore}>
          Show more of {countText(matching - lines.length, 'further decision')}
        </Button>
      )}
    </>
  );
}

function sentenceOf(count: number): string {
  if (count === 0) return 'Nothing in the log has all of these words.';
  return `${countText(count, 'decision')} found.`;
}
