import { useMemo } from 'react';
import { Button } from '@/components/ui/button';
import { PersonInput } from '@/components/ui/person-input';
import { useWords } from '@/components/ui/words';
import type { Action, Named } from '@/utils/domain/decision/decision';
import { onceEach } from '@/utils/domain/decision/same-named';

export interface DraftActionsProps {
  readonly actions: readonly Action[];
  readonly people: readonly Named[];
  readonly onChange: (actions: readonly Action[]) => void;
}

/** What follows from the decision: what, who and until when. */
export function DraftActions({ actions, people, onChange }: DraftActionsProps) {
  const { say } = useWords();
  const once = useMemo(() => onceEach(people), [people]);
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
          <div className="suggesting">
            <PersonInput
              label={say('draft.owner-of', { number: index + 1 })}
              hint={say('draft.owner')}
              text={action.owner?.name ?? ''}
              people={once}
              onType={(name) => change(index, { owner: ownerOf(name) })}
              onTake={(owner) => change(index, { owner })}
              onFinish={() => {}}
            />
          </div>
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
      <Button look="plain" onClick={() => onChange([...actions, { what: '', owner: null, due: null }])}>
        {say('draft.add-action')}
      </Button>
    </fieldset>
  );
}
