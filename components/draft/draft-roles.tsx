import { PersonPicker } from '@/components/ui/person-picker';
import type { Named } from '@/utils/domain/decision';
import type { PartProps } from './draft-form';

/** Who decides, who helped and who is told. The driver is a role of DACI; elsewhere it shows once somebody has it. */
export function DraftRoles({ decision, edit, known }: PartProps & { readonly known: readonly Named[] }) {
  const people = { near: decision.participants, known };
  const one = (person: Named | null) => (person === null ? [] : [person]);
  return (
    <>
      {(decision.template === 'daci' || decision.driver !== null) && (
        <PersonPicker
          {...people}
          label="Driver"
          single
          value={one(decision.driver)}
          onChange={([driver = null]) => edit({ driver })}
        />
      )}
      <PersonPicker
        {...people}
        label="Approver"
        single
        value={one(decision.approver)}
        onChange={([approver = null]) => edit({ approver })}
      />
      <PersonPicker
        {...people}
        label="Contributors"
        value={decision.contributors}
        onChange={(contributors) => edit({ contributors })}
      />
      <PersonPicker
        {...people}
        label="Informed"
        value={decision.informed}
        onChange={(informed) => edit({ informed })}
      />
    </>
  );
}
