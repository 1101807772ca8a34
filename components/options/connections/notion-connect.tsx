import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { useHostHold } from '@/components/ui/use-host-hold';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import { destinationFacts } from '@/utils/destinations/facts';
import type { NotionTypes } from '@/utils/destinations/notion/progress';
import { dataConsent, requestPermissions } from '@/utils/platform/permissions';
import type { StoredConnection } from '@/utils/store/outbox-rows';
import { phrase, type Told } from '@/utils/words/phrase';
import { sayTold } from '@/utils/words/say';
import { connectNotion } from './connect-notion';

export interface NotionConnectProps extends SectionProps {
  /** The connection whose token is renewed; undefined: a new one. */
  readonly before: StoredConnection<NotionTypes> | undefined;
  readonly onDone: () => void;
  /** The click before asked for this form: its field takes the focus. */
  readonly isAsked?: boolean;
  /** Undefined where there is nothing to go back to. */
  readonly onLeave: (() => void) | undefined;
}

const origins = [...destinationFacts.notion.hosts];
const host = 'api.notion.com';
const refused = phrase('connections.refused', { host });

/** A token pasted once, checked at once, and never shown again. */
export function NotionConnect({ before, onDone, onLeave, isAsked = false, tell }: NotionConnectProps) {
  const [token, setToken] = useState('');
  const [problem, setProblem] = useState<Told>();
  const { say, show } = useWords();
  const [isBusy, setIsBusy] = useState(false);
  const hold = useHostHold();

  const finish = async (isAllowed: boolean) => {
    if (!isAllowed) return setProblem(refused);
    setIsBusy(true);
    const outcome = await connectNotion(token.trim(), before);
    setIsBusy(false);
    if (!outcome.ok) return setProblem(outcome.words);
    setToken('');
    void hold.end();
    tell({ text: phrase('connections.connected', { system: 'Notion', account: outcome.value.name }) });
    onDone();
  };
  const connect = () => {
    // First of all: the browser asks only for the click itself.
    const asking = requestPermissions({ origins, ...dataConsent });
    hold.add(origins);
    setProblem(undefined);
    void asking.then(finish);
  };
  const isEmpty = token.trim() === '';

  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (isEmpty) setProblem(phrase('connections.token-first'));
        else if (!isBusy) connect();
      }}
    >
      <p className="options-lead">
        {show(before === undefined ? 'connections.token-lead' : 'connections.token-renew', {
          link: (
            <a href="https://www.notion.so/developers/tokens" target="_blank" rel="noreferrer">
              notion.so/developers/tokens
            </a>
          ),
        })}
      </p>
      <Field
        label={say('connections.token')}
        help={say('connections.token-help', { host })}
        problem={problem === undefined ? undefined : sayTold(say, problem)}
      >
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
        <Button look="primary" type="submit" aria-disabled={isEmpty || isBusy}>
          {say(
            isBusy
              ? 'connections.checking-token'
              : before === undefined
                ? 'connections.connect-notion'
                : 'connections.reconnect-notion',
          )}
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
