import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { useRows } from '@/components/ui/live-rows';
import { PersonChoice } from '@/components/ui/person-choice';
import { useWords } from '@/components/ui/words';
import { ZonePicker } from '@/components/ui/zone-picker';
import { hintKey, type SoleAddress, soleKinds } from '@/utils/domain/people/hint';
import type { Person } from '@/utils/domain/people/person';
import { soleAddressText } from '@/utils/roster/text/address-text';
import { optionsRows } from '../options-rows';
import type { TypedHours } from './typed-step';

export interface StepHoursProps {
  /** `Step 1`. */
  readonly name: string;
  readonly hours: TypedHours;
  /** What is wrong with the person or the hours, and with the zone. */
  readonly problem: string | undefined;
  readonly zoneProblem: string | undefined;
  readonly onChange: (more: Partial<TypedHours>) => void;
}

const choices = [
  ['any', 'norms-form.step-any-time'],
  ['person', 'norms-form.step-of-person'],
  ['channel', 'norms-form.step-of-channel'],
] as const;

/** When a step can be done: at any time, in a person's working hours or in those of a channel. */
export function StepHoursFields({ name, hours, problem, zoneProblem, onChange }: StepHoursProps) {
  const { say } = useWords();
  return (
    <div className="step-hours">
      <select
        className="input step-when"
        aria-label={say('norms-form.step-when', { step: name })}
        value={hours.of}
        onChange={({ target }) => onChange({ of: choices.find(([of]) => of === target.value)?.[0] ?? 'any' })}
      >
        {choices.map(([of, label]) => (
          <option key={of} value={of}>
            {say(label)}
          </option>
        ))}
      </select>
      {hours.of === 'person' && (
        <WhosePart address={hours.address} problem={problem} onChange={(address) => onChange({ address })} />
      )}
      {hours.of === 'channel' && (
        <>
          <Field label={say('norms-form.step-hours')} problem={problem}>
            {(tie) => (
              <input
                {...tie}
                className="input"
                dir="auto"
                placeholder={say('norms-form.step-hours-example')}
                value={hours.week}
                onChange={(event) => onChange({ week: event.target.value })}
              />
            )}
          </Field>
          <ZonePicker
            label={say('norms-form.step-zone')}
            value={hours.zone}
            problem={zoneProblem}
            onChange={(zone) => onChange({ zone })}
          />
        </>
      )}
    </div>
  );
}

interface WhosePartProps {
  readonly address: SoleAddress | null;
  readonly problem: string | undefined;
  readonly onChange: (address: SoleAddress | null) => void;
}

function WhosePart({ address, problem, onChange }: WhosePartProps) {
  const { say } = useWords();
  const id = useId();
  const people = useRows(optionsRows.people) ?? [];
  if (address === null)
    return (
      <div className="field">
        <PersonChoice
          label={say('norms-form.step-whose')}
          hint={say('norms-form.step-find')}
          problemId={problem === undefined ? undefined : id}
          people={people.filter((person) => addressOf(person) !== null)}
          onTake={(person) => onChange(addressOf(person))}
        />
        {problem !== undefined && (
          <span className="problem" id={id} role="alert">
            {problem}
          </span>
        )}
      </div>
    );
  const text = soleAddressText(address);
  const named = people.find(({ addresses }) => addresses.some((one) => hintKey(one) === hintKey(address)));
  return (
    <div className="field">
      <span className="row">
        {named !== undefined && <bdi>{named.name}</bdi>}
        <bdi className={named === undefined ? '' : 'quiet-text'}>{text}</bdi>
        <Button
          look="quiet"
          className="editor-remove"
          aria-label={say('norms-form.step-other-person', { name: named?.name ?? text })}
          onClick={() => onChange(null)}
        >
          ✕
        </Button>
      </span>
      <small className="help">{say('norms-form.step-address-goes')}</small>
    </div>
  );
}

/** By which others know this person, too: an e-mail address before a Slack id; null where there is neither. */
function addressOf({ addresses }: Person): SoleAddress | null {
  for (const wanted of soleKinds) {
    const found = addresses.find(({ kind }) => kind === wanted);
    if (found === undefined) continue;
    const { value, team } = found;
    return { kind: wanted, value, ...(team !== undefined && { team }) };
  }
  return null;
}
