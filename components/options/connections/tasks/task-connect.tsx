import { useState } from 'react';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import { taskVendors } from '@/utils/connections/list';
import { signInTrello, trelloIdentity } from '@/utils/connections/trello/sign-in';
import { writeLedger } from '@/utils/store/ledger';
import type { StoredTaskConnection } from '@/utils/store/task-rows';
import type { TaskSystemId } from '@/utils/tasks/types';
import { phrase } from '@/utils/words/phrase';
import { PastedToken } from '../pasted-token';
import { hostNames, useConnecting } from '../use-connecting';
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

/** A task system, by a token; of Trello also by its own page. */
export function TaskConnect({ system: id, before, onDone, onLeave, tell }: TaskConnectProps) {
  const { say, show } = useWords();
  const [key, setKey] = useState('');
  const vendor = taskVendors[id];
  const { name: system } = vendor;
  const connecting = useConnecting({ vendor, onDone, tell });
  const { lead, href, hasKey = false } = tokenPages[id];
  const keyFirst = phrase('tasks.key-first', { system });
  const hasNoKey = hasKey && key.trim() === '';
  const connect = (token: string) => connectTaskSystem(id, { token, key }, before);
  const signIn = async () => {
    const got = await signInTrello(key.trim(), trelloIdentity(writeLedger));
    return got.ok ? await connect(got.value) : got;
  };
  return (
    <PastedToken
      connecting={connecting}
      lead={show(lead, {
        link: (
          <a href={`https://${href}`} target="_blank" rel="noreferrer">
            {href}
          </a>
        ),
      })}
      label={say('accounts.token', { vendor: system })}
      help={say('accounts.token-help', { host: hostNames(vendor.hosts) })}
      button={say('tasks.connect', { system })}
      missing={hasNoKey ? keyFirst : null}
      isAsked={onLeave !== undefined}
      connect={connect}
      onLeave={onLeave}
    >
      {hasKey && (
        <KeyPart
          system={system}
          value={key}
          onChange={setKey}
          isOff={connecting.isBusy}
          onSignIn={() =>
            hasNoKey ? connecting.refuse(keyFirst) : connecting.begin(signIn, { permissions: ['identity'] })
          }
        />
      )}
    </PastedToken>
  );
}
