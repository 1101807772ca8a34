import { useRows } from '@/components/ui/live-rows';
import { useReader } from '@/components/ui/reader';
import { useWords } from '@/components/ui/words';
import { NeedPart, type NeedPartProps } from './need-part';
import { WaitLine } from './wait-line';
import { rowsOf, waitRows } from './wait-rows';

/** What the reader waits for: what is past its time first. */
export function WaitList({ most }: NeedPartProps) {
  const { say } = useWords();
  const { now } = useReader();
  const found = useRows(waitRows);
  const rows = found === undefined ? [] : rowsOf(found, now);
  return (
    <NeedPart
      {...{ rows, most }}
      title={say('popup.waits')}
      keyOf={({ wait }) => wait.key}
      draw={(row, tell) => <WaitLine {...{ row, tell }} />}
    />
  );
}
