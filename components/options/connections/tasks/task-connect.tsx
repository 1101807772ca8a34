import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { useHostHold } from '@/components/ui/use-host-hold';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import { taskVendors } from '@/utils/connections/list';
import { dataConsent, requestPermissions } from '@/utils/platform/permissions';
import type { StoredTaskConnection } from '@/utils/store/task-rows';
import type { TaskSystemId } from '@/utils/tasks/types';
import { phrase, type Told } from '@/utils/words/phrase';
import { sayTold } from '@/utils/words/say';
import { connectTaskSystem } from './connect-task-system';
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
  const [problem, setProblem] = useState<Told>();
  const [isBusy, setIsBusy] = useState(false);
  const hold = useHostHold();
  const { name: system, hosts } = taskVendors[id];
  const { lead, href } = tokenPages[id];
  const host = hosts.map((pattern) => pattern.split('/')[2] ?? '').join(', ');

  const finish = async (isAllowed: boolean) => {
    if (!isAllowed) return setProblem(phrase('connections.refused', { host }));
    setIsBusy(true);
    const outcome = await connectTaskSystem(id, token, before);
    setIsBusy(false);
    if (!outcome.ok) return setProblem(outcome.words);
    setToken('');
    void hold.end();
    tell({ text: phrase('connections.connected', { system, account: outcome.value.name }) });
    onDone();
  };
  const connect = () => {
    // First of all: the browser asks only for the click itself.
    const asking = requestPermissions({ origins: hosts, ...dataConsent });
    hold.add(hosts);
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
        {show(lead, {
          link: (
            <a href={`https://${href}`} target="_blank" rel="noreferrer">
              {href}
            </a>
          ),
        })}
      </p>
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
