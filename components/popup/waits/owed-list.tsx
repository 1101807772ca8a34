import { useRows } from '@/components/ui/live-rows';
import { useReader } from '@/components/ui/reader';
import { useWords } from '@/components/ui/words';
import { NeedPart, type NeedPartProps } from './need-part';
import { OwedLine } from './owed-line';
import { owedRows, owedRowsOf } from './owed-rows';

/** What the reader owes, what is due first. */
export function OwedList({ most }: NeedPartProps) {
  const { say } = useWords();
  const { now } = useReader();
  const found = useRows(owedRows);
  const rows = found === undefined ? [] : owedRowsOf(found, now);
  return (
    <NeedPart
      {...{ rows, most }}
      title={say('popup.owed')}
      keyOf={({ owed }) => owed.key}
      draw={(row, tell) => <OwedLine {...{ row, tell }} />}
    />
  );
}
