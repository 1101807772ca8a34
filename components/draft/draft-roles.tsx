import { PersonPicker } from '@/components/ui/person-picker';
import { useWords } from '@/components/ui/words';
import type { Named } from '@/utils/domain/decision/decision';
import { hasField, templateForms } from '@/utils/domain/decision/template-form';
import type { PartProps } from './part-props';

/** Who decides, who helped and who is told. A role that the template does not ask for shows once somebody has it. */
export function DraftRoles({ decision, edit, known }: PartProps & { readonly known: readonly Named[] }) {
  const people = { near: decision.participants, known };
  const { say } = useWords();
  const form = templateForms[decision.template];
  const one = (person: Named | null) => (person === null ? [] : [person]);
  return (
    <>
      {(form.asksDriver || decision.driver !== null) && (
        <PersonPicker
          {...people}
          label={say(form.roles.driver)}
          single
          value={one(decision.driver)}
          onChange={([driver = null]) => edit({ driver })}
        />
      )}
      {(hasField(decision.template, 'approver') || decision.approver !== null) && (
        <PersonPicker
          {...people}
          label={say(form.roles.approver)}
          single
          value={one(decision.approver)}
          onChange={([approver = null]) => edit({ approver })}
        />
      )}
      <PersonPicker
        {...people}
        label={say(form.roles.contributors)}
        value={decision.contributors}
        onChange={(contributors) => edit({ contributors })}
      />
      <PersonPicker
        {...people}
        label={say(form.roles.informed)}
        value={decision.informed}
        onChange={(informed) => edit({ informed })}
      />
    </>
  );
}
