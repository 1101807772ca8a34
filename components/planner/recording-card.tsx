import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { useWords } from '@/components/ui/words';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { readRecording } from './recording-link';

export interface RecordingCardProps {
  /** What the draft is. */
  readonly template: 'update' | 'plain';
  /** Begins a draft with these words in it. */
  readonly onWrite: (words: string) => void;
}

/** Without the marks that isolate a value: beside a link they would become a part of it. */
const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

/** Once a recorder was opened: its link goes into a line to copy, or into a draft. Nothing is asked of the service. */
export function RecordingCard({ template, onWrite }: RecordingCardProps) {
  const { say } = useWords();
  const [pasted, setPasted] = useState('');
  const [told, setTold] = useState<Phrase | null>(null);
  const link = readRecording(pasted);
  const paste = (text: string) => {
    setPasted(text);
    setTold(null);
  };
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => setTold(phrase('planner.recording-copied')),
      () => setTold(phrase('popup.copy-refused')),
    );
  return (
    <div className="plan-recording">
      <Field
        label={say('planner.recording')}
        help={say('planner.recording-help')}
        problem={pasted.trim() !== '' && link === null ? say('planner.recording-problem') : undefined}
      >
        {(tie) => (
          <input
            {...tie}
            className="input"
            type="url"
            dir="ltr"
            autoComplete="off"
            value={pasted}
            onChange={({ target }) => paste(target.value)}
          />
        )}
      </Field>
      {link !== null && (
        <div className="row">
          <Button look="primary" onClick={() => void copy(bare(say('planner.recording-line', { link })))}>
            {say('planner.recording-copy')}
          </Button>
          <Button onClick={() => onWrite(bare(say('planner.recording-in', { link })))}>
            {say(template === 'update' ? 'planner.recording-update' : 'planner.recording-decision')}
          </Button>
        </div>
      )}
      <p className="plan-told" role="status">
        {told !== null && say(told)}
      </p>
    </div>
  );
}
