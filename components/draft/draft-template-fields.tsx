import { Field } from '@/components/ui/field';
import { useWords } from '@/components/ui/words';
import { fieldCodes, hasField } from '@/utils/domain/decision/template-form';
import { GrowingText } from './growing-text';
import type { PartProps } from './part-props';

/** What only an update or a goal has. A field that the template lacks keeps its text out of sight. */
export function DraftTemplateFields({ decision, edit }: PartProps) {
  const { say } = useWords();
  const { template, measures = [], byWhen = null } = decision;
  return (
    <>
      {(['next', 'obstacles'] as const).map(
        (field) =>
          hasField(template, field) && (
            <Field key={field} label={say(fieldCodes[field])}>
              {(tie) => (
                <GrowingText
                  {...tie}
                  rows={2}
                  value={decision[field] ?? ''}
                  onChange={({ target: { value } }) => edit({ [field]: value })}
                />
              )}
            </Field>
          ),
      )}
      {hasField(template, 'measures') && (
        <Field label={say(fieldCodes.measures)} help={say('draft.one-per-line')}>
          {(tie) => (
            <GrowingText
              {...tie}
              rows={2}
              value={measures.join('\n')}
              onChange={({ target: { value } }) => edit({ measures: value === '' ? [] : value.split('\n') })}
            />
          )}
        </Field>
      )}
      {hasField(template, 'byWhen') && (
        <Field label={say(fieldCodes.byWhen)}>
          {(tie) => (
            <input
              {...tie}
              className="input draft-date"
              type="date"
              value={byWhen ?? ''}
              onChange={({ target: { value } }) => edit({ byWhen: value === '' ? null : value })}
            />
          )}
        </Field>
      )}
    </>
  );
}
