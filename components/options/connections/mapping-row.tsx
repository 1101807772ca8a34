import { Field } from '@/components/ui/field';
import { useWords } from '@/components/ui/words';
import type { phrase } from '@/utils/words/phrase';

/** A property of Notion's. */
interface AnyProperty {
  readonly id: string;
  readonly name: string;
  readonly type: Parameters<typeof phrase<'connections.property'>>[1]['kind'];
}

export interface MappingRowProps<Property extends AnyProperty> {
  readonly label: string;
  readonly isRequired: boolean;
  readonly chosen: Property | undefined;
  /** Properties of a kind that fits. */
  readonly offered: readonly Property[];
  readonly help?: string | undefined;
  readonly problem: string | undefined;
  readonly onChange: (property: Property | undefined) => void;
}

/** One of our fields and the property it is written to, or read from. */
export function MappingRow<Property extends AnyProperty>({
  label,
  isRequired,
  chosen,
  offered,
  help,
  problem,
  onChange,
}: MappingRowProps<Property>) {
  const { say } = useWords();
  const isGone = chosen !== undefined && offered.every(({ id }) => id !== chosen.id);
  return (
    <Field
      label={isRequired ? say('connections.required', { field: label }) : label}
      help={help}
      problem={problem}
    >
      {(tie) => (
        <select
          {...tie}
          className="input"
          value={chosen?.id ?? ''}
          onChange={({ target }) => onChange(offered.find(({ id }) => id === target.value))}
        >
          <option value="">
            {say(isRequired ? 'connections.choose-property' : 'connections.no-property')}
          </option>
          {isGone && (
            <option value={chosen.id}>{say('connections.property-gone', { name: chosen.name })}</option>
          )}
          {offered.map(({ id, name, type }) => (
            <option key={id} value={id}>
              {say('connections.property', { name, kind: type })}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
