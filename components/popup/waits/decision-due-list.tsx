import { useRows } from '@/components/ui/live-rows';
import { useReader } from '@/components/ui/reader';
import { useWords } from '@/components/ui/words';
import { DecisionDueLine } from './decision-due-line';
import { decisionDueRows, decisionsDue } from './decision-due-rows';
import { NeedPart, type NeedPartProps } from './need-part';

/** What decisions ask of the reader now. */
export function DecisionDueList({ most }: NeedPartProps) {
  const { say } = useWords();
  const { now, zone } = useReader();
  const found = useRows(decisionDueRows);
  const rows = found === undefined ? [] : decisionsDue(found, zone, now);
  return (
    <NeedPart
      {...{ rows, most }}
      title={say('popup.due-decisions')}
      keyOf={({ id }) => id}
      draw={(need, tell) => <DecisionDueLine {...{ need, tell }} />}
    />
  );
}
