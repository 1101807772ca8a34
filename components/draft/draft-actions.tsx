import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import type { Action, Named } from '@/utils/domain/decision/decision';

export interface DraftActionsProps {
  readonly actions: readonly Action[];
  readonly people: readonly Named[];
  readonly onChange: (actions: readonly Action[]) => void;
}

/** What follows from the decision: what, who and until when. */
export function DraftActions({ actions, people, onChange }: DraftActionsProps) {
  const { say } = useWords();
  const list = useId();
  const change = (index: number, part: Partial<Action>) =>
    onChange(actions.map((action, at) => (at === index ? { ...action, ...part } : action)));
  const ownerOf = (name: string): Named | null => {
    if (name === '') return null;
    return people.find((person) => person.name.toLowerCase() === name.trim().toLowerCase()) ?? { name };
  };
  return (
    <fieldset className="draft-actions">
      <legend>{say('fields.actions')}</legend>
      {actions.map((action, index) => (
        // Rows have no identity of their own; fields are controlled, so the index serves.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div className="draft-action" key={index}>
          <input
            className="input draft-what"
            aria-label={say('draft.action', { number: index + 1 })}
            placeholder={say('draft.what-to-do')}
            dir="auto"
            value={action.what}
            onChange={(event) => change(index, { what: event.target.value })}
          />
          <input
            className="input"
            aria-label={say('draft.owner-of', { number: index + 1 })}
            placeholder={say('draft.owner')}
            list={list}
            autoComplete="off"
            value={action.owner?.name ?? ''}
            onChange={(event) => change(index, { owner: ownerOf(event.target.value) })}
          />
          <input
            className="input"
            type="date"
            aria-label={say('draft.action-due', { number: index + 1 })}
            value={action.due ?? ''}
            onChange={({ target: { value } }) => change(index, { due: value === '' ? null : value })}
          />
          <Button
            look="quiet"
            aria-label={say('draft.remove-action', { number: index + 1 })}
            onClick={() => onChange(actions.filter((_, at) => at !== index))}
          >
            {say('ui.remove')}
          </Button>
        </div>
      ))}
      <datalist id={list}>
        {[...new Set(people.map(({ name }) => name))].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Button look="plain" onClick={() => onChange([...actions, { what: '', owner: null, due: null }])}>
        {say('draft.add-action')}
      </Button>
    </fieldset>
  );
}
