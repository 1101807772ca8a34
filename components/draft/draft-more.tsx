import { useEffect, useState } from 'react';
import { Field } from '@/components/ui/field';
import { useWords } from '@/components/ui/words';
import type { Named } from '@/utils/domain/decision/decision';
import { offeredPeople } from '@/utils/domain/decision/same-named';
import { fieldCodes, hasField } from '@/utils/domain/decision/template-form';
import { DraftActions } from './draft-actions';
import { GrowingText } from './growing-text';
import type { PartProps } from './part-props';

/** Fields that many decisions do without; open as soon as one of them is filled. */
export function DraftMore({ decision, edit, known }: PartProps & { readonly known: readonly Named[] }) {
  const { say } = useWords();
  const isFilled = decision.options.length > 0 || decision.actions.length > 0 || decision.revisitOn !== null;
  const [isOpen, setIsOpen] = useState(isFilled);
  useEffect(() => {
    if (isFilled) setIsOpen(true);
  }, [isFilled]);
  const hasOptions = hasField(decision.template, 'options');
  return (
    <details
      className="draft-more"
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>{say(hasOptions ? 'draft.more-options' : 'draft.more')}</summary>
      <div className="stack">
        {hasOptions && (
          <Field label={say(fieldCodes.options)} help={say('draft.options-help')}>
            {(tie) => (
              <GrowingText
                {...tie}
                rows={2}
                // Empty lines are kept while typing; documents leave them out.
                value={decision.options.join('\n')}
                onChange={({ target: { value } }) => edit({ options: value === '' ? [] : value.split('\n') })}
              />
            )}
          </Field>
        )}
        <DraftActions
          actions={decision.actions}
          people={offeredPeople(decision.participants, known)}
          onChange={(actions) => edit({ actions })}
        />
        <Field label={say('fields.revisit-on')}>
          {(tie) => (
            <input
              {...tie}
              className="input draft-date"
              type="date"
              value={decision.revisitOn ?? ''}
              onChange={({ target: { value } }) => edit({ revisitOn: value === '' ? null : value })}
            />
          )}
        </Field>
      </div>
    </details>
  );
}
