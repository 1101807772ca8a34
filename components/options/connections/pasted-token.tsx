import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { useWords } from '@/components/ui/words';
import type { Account } from '@/utils/connections/account';
import type { Outcome } from '@/utils/connections/outcome';
import { phrase, type Told } from '@/utils/words/phrase';
import { sayTold } from '@/utils/words/say';
import type { Connecting } from './use-connecting';

export interface PastedTokenProps {
  readonly connecting: Connecting;
  /** Where a token is made. */
  readonly lead: ReactNode;
  readonly label: string;
  readonly help: string;
  readonly button: string;
  /** What must be given before the token; null where nothing is missing. */
  readonly missing?: Told | null;
  /** The click before asked for this form: its field takes the focus. */
  readonly isAsked: boolean;
  readonly connect: (token: string) => Promise<Outcome<Account>>;
  /** Undefined where there is nothing to go back to. */
  readonly onLeave: (() => void) | undefined;
  /** Fields before the token's. */
  readonly children?: ReactNode;
}

/** A token pasted once, checked at once, and never shown again. */
export function PastedToken(props: PastedTokenProps) {
  const {
    connecting,
    lead,
    label,
    help,
    button,
    missing = null,
    isAsked,
    connect,
    onLeave,
    children,
  } = props;
  const { problem, isBusy, refuse, begin } = connecting;
  const { say } = useWords();
  const [token, setToken] = useState('');
  const isEmpty = token.trim() === '';
  const send = async () => {
    const outcome = await connect(token);
    if (outcome.ok) setToken('');
    return outcome;
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (missing !== null) refuse(missing);
        else if (isEmpty) refuse(phrase('connections.token-first'));
        else if (!isBusy) begin(send);
      }}
    >
      <p className="options-lead">{lead}</p>
      {children}
      <Field label={label} help={help} problem={problem === undefined ? undefined : sayTold(say, problem)}>
        {(tie) => (
          <input
            {...tie}
            className="input"
            type="password"
            autoComplete="off"
            // biome-ignore lint/a11y/noAutofocus: only where a click asked for the form
            autoFocus={isAsked}
            spellCheck={false}
            value={token}
            onChange={(event) => setToken(event.target.value)}
          />
        )}
      </Field>
      <div className="row">
        <Button look="primary" type="submit" aria-disabled={isEmpty || missing !== null || isBusy}>
          {isBusy ? say('connections.checking-token') : button}
        </Button>
        {onLeave !== undefined && (
          <Button look="quiet" onClick={onLeave}>
            {say('connections.keep-old')}
          </Button>
        )}
      </div>
    </form>
  );
}
