import './draft-roles.css';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { PersonInput } from '@/components/ui/person-input';
import { useWords } from '@/components/ui/words';
import type { Decision, Named } from '@/utils/domain/decision/decision';
import { holds, withRole } from '@/utils/domain/decision/roles';
import { isSameNamed, offeredPeople, onceEach } from '@/utils/domain/decision/same-named';
import { hasField, type Role, templateForms } from '@/utils/domain/decision/template-form';
import type { PartProps } from './part-props';

/** So many rows stand in sight; a channel may have hundreds of people. */
const shown = 8;

/** Everybody once, each with the roles that they may have. A role that the template does not ask for shows once somebody has it. */
export function DraftRoles({ decision, edit, known }: PartProps & { readonly known: readonly Named[] }) {
  const { say } = useWords();
  const [text, setText] = useState('');
  // Whose last role was taken stays in the list, and everybody where they were.
  const [touched, setTouched] = useState<readonly Named[]>([]);
  const [isWhole, setIsWhole] = useState(false);
  const [listed, setListed] = useState<readonly Named[]>([]);
  const form = templateForms[decision.template];
  const { driver, approver, contributors, informed, participants } = decision;
  const roles: readonly Role[] = [
    ...(form.asksDriver || driver !== null ? (['driver'] as const) : []),
    ...(hasField(decision.template, 'approver') || approver !== null ? (['approver'] as const) : []),
    'contributors',
    'informed',
  ];
  const all = offeredPeople(participants, known);
  const near = participants.map((person) => all.find((other) => isSameNamed(other, person)) ?? person);
  // Whoever is being typed is kept already, as the last who helped; their row comes when the name is whole.
  const settled = text.trim() === '' ? contributors : contributors.slice(0, -1);
  const given = [driver, approver, ...settled, ...informed].filter((person) => person !== null);
  const rows = onceEach([...listed, ...near, ...given]);
  const inSight = isWhole || rows.length <= shown + 1 ? rows : firstRows(rows, given, touched);
  const give = (role: Role, person: Named) => {
    setListed(rows);
    setTouched([...touched, person]);
    edit(withRole(decision, role, person));
  };
  const type = (next: string) => {
    const name = next.trim();
    setText(next);
    const person = all.find((other) => other.name.toLowerCase() === name.toLowerCase()) ?? { name };
    edit({ contributors: name === '' ? settled : [...settled, person] });
  };
  const finish = () => setText('');
  const take = (person: Named) => {
    finish();
    edit({ contributors: [...settled, person] });
  };
  return (
    <div className="draft-people">
      {inSight.map((person) => (
        <div className="draft-person" key={person.personId ?? person.name}>
          <bdi>{person.name}</bdi>
          <span className="draft-person-roles">
            {roles.map((role) => (
              <button
                type="button"
                key={role}
                aria-label={say('draft.role-of', { role: say(form.roles[role]), name: person.name })}
                aria-pressed={holds(decision, role, person)}
                onClick={() => give(role, person)}
              >
                {say(form.roles[role])}
              </button>
            ))}
          </span>
        </div>
      ))}
      {inSight.length < rows.length && (
        <Button look="quiet" className="draft-more-people" onClick={() => setIsWhole(true)}>
          {say('draft.more-people', { count: rows.length - inSight.length })}
        </Button>
      )}
      <div className="draft-add suggesting">
        <PersonInput
          label={say('draft.add-person')}
          text={text}
          people={all.filter((person) => !given.some((other) => isSameNamed(person, other)))}
          onType={type}
          onTake={take}
          onFinish={finish}
        />
      </div>
    </div>
  );
}

/** The first, and whoever has a role or had one a moment ago. */
function firstRows(rows: readonly Named[], ...always: readonly (readonly Named[])[]): readonly Named[] {
  const kept = always.flat();
  return rows.filter((person, at) => at < shown || kept.some((other) => isSameNamed(other, person)));
}

/** Whether anybody has a role. */
export function hasRoles({ driver, approver, contributors, informed }: Decision): boolean {
  return driver !== null || approver !== null || contributors.length > 0 || informed.length > 0;
}
