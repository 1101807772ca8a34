import { Field } from '@/components/ui/field';
import { useWords } from '@/components/ui/words';
import type { Told } from '@/utils/words/phrase';
import { sayTold } from '@/utils/words/say';

export interface TokenFieldProps {
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly problem: Told | undefined;
}

/** A token of Slack's: pasted once, never shown. */
export function TokenField({ typed, onTyped, problem }: TokenFieldProps) {
  const { say } = useWords();
  return (
    <Field
      label={say('sources.slack-token')}
      help={say('sources.slack-token-help')}
      problem={problem === undefined ? undefined : sayTold(say, problem)}
    >
      {(tie) => (
        <input
          {...tie}
          className="input"
          dir="ltr"
          type="password"
          // biome-ignore lint/a11y/noAutofocus: the form opens on the click that asks for it
          autoFocus
          spellCheck={false}
          autoComplete="off"
          value={typed}
          onChange={(event) => onTyped(event.target.value)}
        />
      )}
    </Field>
  );
}
