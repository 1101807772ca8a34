import './copy-field.css';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { useWords } from '@/components/ui/words';

/** A text to take elsewhere: shown whole, copied by its button. */
export function CopyField({ label, value }: { readonly label: string; readonly value: string }) {
  const { say } = useWords();
  const [isCopied, setIsCopied] = useState(false);
  const word = say(isCopied ? 'connections.copied' : 'connections.copy');
  const input = useRef<HTMLInputElement>(null);
  const copy = () =>
    navigator.clipboard.writeText(value).then(
      () => setIsCopied(true),
      // Where the browser refuses, the text is selected for the reader's own keys.
      () => input.current?.focus(),
    );
  return (
    <Field label={label}>
      {(tie) => (
        <span className="copy-field">
          <input
            {...tie}
            ref={input}
            className="input"
            dir="ltr"
            readOnly
            value={value}
            onFocus={(event) => event.target.select()}
          />
          <Button
            aria-label={say('connections.copy-of', { button: word, field: label })}
            onClick={() => void copy()}
          >
            {word}
          </Button>
        </span>
      )}
    </Field>
  );
}
