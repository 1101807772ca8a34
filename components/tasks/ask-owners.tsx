import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { useWords } from '@/components/ui/words';
import { ownerKey } from '@/utils/decisions/tasks/owners';
import type { Named } from '@/utils/domain/decision/decision';
import type { KnownOwner } from '@/utils/store/task-rows';
import type { TaskUser } from '@/utils/tasks/task-system';

type People = Readonly<Record<string, KnownOwner>>;

/** Who is found by an address already, and of whom nothing shows who they are. */
export interface OwnersToAsk {
  readonly found: People;
  readonly unknown: readonly Named[];
  readonly users: readonly TaskUser[];
}

export interface AskOwnersProps extends OwnersToAsk {
  readonly system: string;
  /** What comes once it is known. */
  readonly button: string;
  readonly onDone: (chosen: People) => Promise<void>;
  readonly onLeave: () => void;
}

const nobody = 'nobody';

/** Who somebody is in a task system, asked once: nobody is guessed. */
export function AskOwners({ system, button, unknown, users, onDone, onLeave }: AskOwnersProps) {
  const { say } = useWords();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const isWhole = unknown.every((owner) => (chosen[ownerKey(owner)] ?? '') !== '');
  const done = () => {
    const people = unknown.map((owner): [string, KnownOwner] => {
      const user = users.find(({ id }) => id === chosen[ownerKey(owner)]);
      return [ownerKey(owner), { user: user === undefined ? null : { id: user.id, name: user.name } }];
    });
    void onDone(Object.fromEntries(people));
  };
  const sorted = users.toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <form
      className="outbox-item stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) done();
      }}
    >
      <p className="outbox-state">{say('tasks.who-lead', { system })}</p>
      {unknown.map((owner, at) => (
        <Field key={ownerKey(owner)} label={say('tasks.who', { name: owner.name, system })}>
          {(tie) => (
            <select
              {...tie}
              className="input"
              // biome-ignore lint/a11y/noAutofocus: it comes on the click that cannot go on without it
              autoFocus={at === 0}
              value={chosen[ownerKey(owner)] ?? ''}
              onChange={(event) => setChosen({ ...chosen, [ownerKey(owner)]: event.target.value })}
            >
              <option value="">{say('tasks.who-none')}</option>
              <option value={nobody}>{say('tasks.nobody')}</option>
              {sorted.map(({ id, name, email, username }) => (
                <option key={id} value={id}>
                  {userWords(name, email ?? username)}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
      <div className="row">
        <Button look="primary" type="submit" aria-disabled={!isWhole}>
          {button}
        </Button>
        <Button look="quiet" onClick={onLeave}>
          {say('labels.cancel')}
        </Button>
      </div>
    </form>
  );

  function userWords(name: string, address: string | undefined): string {
    return address === undefined ? name : say('tasks.user', { name, email: address });
  }
}
