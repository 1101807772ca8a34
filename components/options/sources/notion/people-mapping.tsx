import { useWords } from '@/components/ui/words';
import {
  fieldTypes,
  type PeopleField,
  type PeopleMapping,
  type PeopleProperty,
  peopleFields,
} from '@/utils/roster/sources/notion/fields';
import { phrase } from '@/utils/words/phrase';
import { MappingRow } from '../../connections/mapping-row';

export interface PeopleMappingRowsProps {
  readonly properties: readonly PeopleProperty[];
  readonly mapping: PeopleMapping;
  /** What of it is only proposed yet. */
  readonly fits: PeopleMapping;
  readonly problem: { readonly field: PeopleField; readonly text: string } | null;
  readonly onChange: (mapping: PeopleMapping) => void;
}

/** What can be said of a person beside the properties that can say it. */
export function PeopleMappingRows({ properties, mapping, fits, problem, onChange }: PeopleMappingRowsProps) {
  const { say } = useWords();
  const change = (field: PeopleField, property: PeopleProperty | undefined) => {
    const { [field]: _, ...rest } = mapping;
    onChange(property === undefined ? rest : { ...rest, [field]: property });
  };
  const isProposed = (field: PeopleField) =>
    fits[field] !== undefined && fits[field].id === mapping[field]?.id;
  return (
    <div className="mapping">
      {peopleFields.map((field) => (
        <MappingRow
          key={field}
          label={say(phrase('sources.notion-field', { field: field === 'status' ? 'other' : field }))}
          isRequired={field === 'name'}
          chosen={mapping[field]}
          offered={properties.filter(({ type }) => fieldTypes[field].includes(type))}
          help={isProposed(field) ? say('connections.notion-fits-help') : undefined}
          problem={problem?.field === field ? problem.text : undefined}
          onChange={(property) => change(field, property)}
        />
      ))}
    </div>
  );
}
