import { Field } from '@/components/ui/field';
import { useWords } from '@/components/ui/words';
import type { Named } from '@/utils/domain/decision/decision';
import { offeredPeople } from '@/utils/domain/decision/same-named';
import { fieldCodes, hasField } from '@/utils/domain/decision/template-form';
import { DraftActions } from './draft-actions';
import { DraftFold } from './draft-fold';
import { GrowingText } from './growing-text';
import type { PartProps } from './part-props';

/** What was not taken, what follows, and when to look again. */
export function DraftMore({ decision, edit, known }: PartProps & { readonly known: readonly Named[] }) {
  const { say } = useWords();
  const isFilled = decision.options.length > 0 || decision.actions.length > 0 || decision.revisitOn !== null;
  const hasOptions = hasField(decision.template, 'options');
  return (
    <DraftFold title={say(hasOptions ? 'draft.more-options' : 'draft.more')} isFilled={isFilled}>
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
    </DraftFold>
  );
}
