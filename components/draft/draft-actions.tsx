import { useId } from 'react';
import { Button } from '@/components/ui/button';
import type { Action, Named } from '@/utils/domain/decision/decision';

export interface DraftActionsProps {
  readonly actions: readonly Action[];
  readonly people: readonly Named[];
  readonly onChange: (actions: readonly Action[]) => void;
}

/** What follows from the decision: what, who and until when. */
export function DraftActions({ actions, people, onChange }: DraftActionsProps) {
  const list = useId();
  const change = (index: number, part: Partial<Action>) =>
    onChange(actions.map((action, at) => (at === index ? { ...action, ...part } : action)));
  const ownerOf = (name: string): Named | null => {
    if (name === '') return null;
    return people.find((person) => person.name.toLowerCase() === name.trim().toLowerCase()) ?? { name };
  };
  return (
    <fieldset className="draft-actions">
      <legend>Actions</legend>
      {actions.map((action, index) => (
        // Rows have no identity of their own; fields are controlled, so the index serves.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div className="draft-action" key={index}>
          <input
            className="input draft-what"
            aria-label={`Action ${index + 1}`}
            placeholder="What is to be done"
            dir="auto"
            value={action.what}
            onChange={(event) => change(index, { what: event.target.value })}
          />
          <input
            className="input"
            aria-label={`Owner of action ${index + 1}`}
            placeholder="Owner"
            list={list}
            autoComplete="off"
            value={action.owner?.name ?? ''}
            onChange={(event) => change(index, { owner: ownerOf(event.target.value) })}
          />
          <input
            className="input"
            type="date"
            aria-label={`Action ${index + 1} is due`}
            value={action.due ?? ''}
            onChange={({ target: { value } }) => change(index, { due: value === '' ? null : value })}
          />
          <Button
            look="quiet"
            aria-label={`Remove action ${index + 1}`}
            onClick={() => onChange(actions.filter((_, at) => at !== index))}
          >
            Remove
          </Button>
        </div>
      ))}
      <datalist id={list}>
        {[...new Set(people.map(({ name }) => name))].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Button look="plain" onClick={() => onChange([...actions, { what: '', owner: null, due: null }])}>
        Add an action
      </Button>
    </fieldset>
  );
}
