import { Field } from '@/components/ui/field';
import type { Property, PropertyType } from '@/utils/destinations/notion/fields';

export interface MappingRowProps {
  readonly label: string;
  readonly isRequired: boolean;
  readonly chosen: Property | undefined;
  /** Properties of a kind that fits. */
  readonly offered: readonly Property[];
  readonly problem: string | undefined;
  readonly onChange: (property: Property | undefined) => void;
}

/** As Notion names the kinds. */
const kinds: Readonly<Record<PropertyType, string>> = {
  title: 'title',
  rich_text: 'text',
  select: 'select',
  status: 'status',
  multi_select: 'multi-select',
  people: 'person',
  date: 'date',
  url: 'URL',
  other: 'other',
};

/** One of our fields and the property it is written to. */
export function MappingRow({ label, isRequired, chosen, offered, problem, onChange }: MappingRowProps) {
  const isGone = chosen !== undefined && offered.every(({ id }) => id !== chosen.id);
  return (
    <Field label={isRequired ? `${label} (required)` : label} problem={problem}>
      {(tie) => (
        <select
          {...tie}
          className="input"
          value={chosen?.id ?? ''}
          onChange={({ target }) => onChange(offered.find(({ id }) => id === target.value))}
        >
          <option value="">{isRequired ? 'Choose a property' : 'No property'}</option>
          {isGone && <option value={chosen.id}>{chosen.name} (no longer exists)</option>}
          {offered.map(({ id, name, type }) => (
            <option key={id} value={id}>
              {name} ({kinds[type]})
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
