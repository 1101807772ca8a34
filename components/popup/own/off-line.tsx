import './off-line.css';
import { useRows } from '@/components/ui/live-rows';
import { useReader } from '@/components/ui/reader';
import { useSignals } from '@/components/ui/use-signals';
import { useWords } from '@/components/ui/words';
import { offTime } from '@/utils/domain/own/off-time';
import { popupRows } from '../popup-rows';
import { objectionEnds } from './objection-ends';
import { offSentences } from './off-sentences';

/** Outside the reader's own hours: until when, and what can wait so long. */
export function OffLine() {
  const { say } = useWords();
  const reader = useReader();
  const isOwedKept = useSignals()?.owed === true;
  const owed = useRows(popupRows.owed);
  const decisions = useRows(popupRows.decisionDues);
  // Its place is kept: nothing below it moves when it comes.
  if (owed === undefined || decisions === undefined) return <p className="popup-off" />;
  const off = offTime(owed.all, objectionEnds(decisions, reader.zone), owed.ground, reader.now);
  if (off === null) return null;
  const text = offSentences(off, isOwedKept, reader).reduce((first, second) =>
    say('card.sentences', { first, second }),
  );
  return <p className="popup-off">{text}</p>;
}
