import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { useHostHold } from '@/components/ui/use-host-hold';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import { taskVendors } from '@/utils/connections/list';
import type { Outcome } from '@/utils/connections/outcome';
import { signInTrello, trelloIdentity } from '@/utils/connections/trello/sign-in';
import { dataConsent, requestPermissions } from '@/utils/platform/permissions';
import { writeLedger } from '@/utils/store/ledger';
import type { StoredTaskConnection } from '@/utils/store/task-rows';
import type { TaskSystemId } from '@/utils/tasks/types';
import { phrase, type Told } from '@/utils/words/phrase';
import { sayTold } from '@/utils/words/say';
import { connectTaskSystem } from './connect-task-system';
import { KeyPart } from './key-part';
import { tokenPages } from './token-pages';

export interface TaskConnectProps extends SectionProps {
  readonly system: TaskSystemId;
  /** The connection whose token is renewed; undefined: a new one. */
  readonly before: StoredTaskConnection | undefined;
  readonly onDone: () => void;
  /** Undefined where there is nothing to go back to. */
  readonly onLeave: (() => void) | undefined;
}

/** A token pasted once, checked at once, and never shown again. */
export function TaskConnect({ system: id, before, onDone, onLeave, tell }: TaskConnectProps) {
  const { say, show } = useWords();
  const [token, setToken] = useState('');
  const [key, setKey] = useState('');
  const [problem, setProblem] = useState<Told>();
  const [isBusy, setIsBusy] = useState(false);
  const hold = useHostHold();
  const { name: system, hosts } = taskVendors[id];
  const { lead, href, hasKey = false } = tokenPages[id];
  const host = hosts.map((pattern) => pattern.split('/')[2] ?? '').join(', ');

  const finish = async (isAllowed: boolean, getToken: () => Promise<Outcome<string>>) => {
    if (!isAllowed) return setProblem(phrase('connections.refused', { host }));
    setIsBusy(true);
    const got = await getToken();
    const outcome = got.ok ? await connectTaskSystem(id, { token: got.value, key }, before) : got;
    setIsBusy(false);
    if (!outcome.ok) return setProblem(outcome.words);
    setToken('');
    void hold.end();
    tell({ text: phrase('connections.connected', { system, account: outcome.value.name }) });
    onDone();
  };
  const connect = (isSigningIn: boolean) => {
    // First of all: the browser asks only for the click itself.
    const identity = isSigningIn ? { permissions: ['identity'] as const } : {};
    const asking = requestPermissions({ origins: hosts, ...identity, ...dataConsent });
    hold.add(hosts);
    setProblem(undefined);
    const pasted = async () => ({ ok: true, value: token }) as const;
    const signedIn = () => signInTrello(key.trim(), trelloIdentity(writeLedger));
    void asking.then((isAllowed) => finish(isAllowed, isSigningIn ? signedIn : pasted));
  };
  const hasNoKey = hasKey && key.trim() === '';
  const isEmpty = token.trim() === '' || hasNoKey;

  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (hasNoKey) setProblem(phrase('tasks.key-first', { system }));
        else if (isEmpty) setProblem(phrase('connections.token-first'));
        else if (!isBusy) connect(false);
      }}
    >
      <p className="options-lead">
        {show(lead, {
          link: (
            <a href={`https://${href}`} target="_blank" rel="noreferrer">
              {href}
            </a>
          ),
        })}
      </p>
      {hasKey && (
        <KeyPart
          system={system}
          value={key}
          onChange={setKey}
          isOff={isBusy}
          onSignIn={() => (hasNoKey ? setProblem(phrase('tasks.key-first', { system })) : connect(true))}
        />
      )}
      <Field
        label={say('accounts.token', { vendor: system })}
        help={say('accounts.token-help', { host })}
        problem={problem === undefined ? undefined : sayTold(say, problem)}
      >
        {(tie) => (
          <input
            {...tie}
            className="input"
            type="password"
            autoComplete="off"
            // biome-ignore lint/a11y/noAutofocus: only where a click asked for the form
            autoFocus={onLeave !== undefined}
            spellCheck={false}
            value={token}
            onChange={(event) => setToken(event.target.value)}
          />
        )}
      </Field>
      <div className="row">
        <Button look="primary" type="submit" aria-disabled={isEmpty || isBusy}>
          {isBusy ? say('connections.checking-token') : say('tasks.connect', { system })}
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
