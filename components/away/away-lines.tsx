import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { useDisplay } from '@/components/ui/use-signals';
import { useWords } from '@/components/ui/words';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { type AwayAsked, linesForOthers } from './lines-for-others';

export interface AwayLinesProps extends AwayAsked {
  readonly onTold: (told: Phrase) => void;
}

/** What tells others, as a short line and as an answer to their message, each to copy. */
export function AwayLines({ onTold, ...asked }: AwayLinesProps) {
  const { say } = useWords();
  const { status, reply, hasTime } = linesForOthers(asked, useDisplay(), say);
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => onTold(phrase('away.copied')),
      () => onTold(phrase('popup.copy-refused')),
    );
  return (
    <>
      <AwayLine label={say('away.status')} text={status} rows={2} />
      <AwayLine label={say('away.auto-reply')} text={reply} rows={5} />
      <div className="row">
        <Button onClick={() => void copy(status)}>{say('away.copy-status')}</Button>
        <Button onClick={() => void copy(reply)}>{say('away.copy-reply')}</Button>
      </div>
      {!hasTime && <p className="away-told">{say('away.no-norm')}</p>}
    </>
  );
}

function AwayLine({
  label,
  text,
  rows,
}: {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
}) {
  return (
    <Field label={label}>
      {(tie) => (
        <textarea {...tie} className="input away-line" readOnly dir="auto" rows={rows} value={text} />
      )}
    </Field>
  );
}
