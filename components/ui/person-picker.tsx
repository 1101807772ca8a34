import { useState } from 'react';
import type { Named } from '@/utils/domain/decision/decision';
import { isSameNamed, offeredPeople } from '@/utils/domain/decision/same-named';
import { Chips } from './chips';
import { Field } from './field';
import { PersonInput } from './person-input';
import { useWords } from './words';

export interface PersonPickerProps {
  readonly label: string;
  readonly value: readonly Named[];
  readonly onChange: (people: readonly Named[]) => void;
  /** The thread's people: offered as a click. */
  readonly near: readonly Named[];
  /** Everybody else who is known: offered while typing. */
  readonly known: readonly Named[];
  /** One person at most. */
  readonly single?: boolean;
}

/** Offers beyond this many are left to typing. */
const mostOffers = 4;

/**
 * People for a role: those of the thread, those of the people list, or any name that is typed. What is being
 * typed is already the last person of `value`, so that no keystroke waits for an Enter to be kept.
 */
export function PersonPicker({ label, value, onChange, near, known, single = false }: PersonPickerProps) {
  const { say } = useWords();
  const [text, setText] = useState('');
  const isTyping = text.trim() !== '';
  const chosen = isTyping ? value.slice(0, -1) : value;
  const isFull = single && chosen.length > 0;
  const all = offeredPeople(near, known);
  // Whoever is being typed in full stands in the box already.
  const open = all.filter((person) => !value.some((other) => isSameNamed(person, other)));
  const offers = open
    .filter((person) => near.some((other) => isSameNamed(person, other)))
    .slice(0, mostOffers);
  const personOf = (name: string): Named =>
    all.find((person) => person.name.toLowerCase() === name.toLowerCase()) ?? { name };

  const type = (next: string) => {
    setText(next);
    onChange(next.trim() === '' ? chosen : [...chosen, personOf(next.trim())]);
  };
  const finish = () => setText('');
  const add = (person: Named) => {
    finish();
    onChange([...chosen, person]);
  };
  return (
    <Field label={label}>
      {(tie) => (
        <>
          <Chips
            label={label}
            items={chosen.map(({ name, personId }, at) => ({
              key: `${personId ?? name} ${at}`,
              label: name,
            }))}
            removeLabel={(name) => say('ui.remove-from', { name, group: label })}
            onRemove={(index) => onChange(value.filter((_, at) => at !== index))}
          >
            {!isFull && (
              <PersonInput
                tie={tie}
                text={text}
                placeholder={chosen.length === 0 ? say('ui.type-name') : ''}
                people={open}
                onType={type}
                onTake={add}
                onFinish={finish}
                onBack={() => onChange(chosen.slice(0, -1))}
              />
            )}
          </Chips>
          {!isFull && offers.length > 0 && (
            <span className="offers">
              {offers.map((person) => (
                <button
                  type="button"
                  key={person.personId ?? person.name}
                  aria-label={say('ui.add-to', { name: person.name, group: label })}
                  // Keeps the focus in the input, so that a half-typed name gives way to the one clicked.
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => add(person)}
                >
                  + <bdi>{person.name}</bdi>
                </button>
              ))}
            </span>
          )}
        </>
      )}
    </Field>
  );
}
