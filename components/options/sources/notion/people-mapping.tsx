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
  readonly problem: { readonly field: PeopleField; readonly text: string } | null;
  readonly onChange: (mapping: PeopleMapping) => void;
}

/** What can be said of a person beside the properties that can say it. */
export function PeopleMappingRows({ properties, mapping, problem, onChange }: PeopleMappingRowsProps) {
  const { say } = useWords();
  const change = (field: PeopleField, property: PeopleProperty | undefined) => {
    const { [field]: _, ...rest } = mapping;
    onChange(property === undefined ? rest : { ...rest, [field]: property });
  };
  return (
    <div className="mapping">
      {peopleFields.map((field) => (
        <MappingRow
          key={field}
          label={say(phrase('sources.notion-field', { field: field === 'status' ? 'other' : field }))}
          isRequired={field === 'name'}
          chosen={mapping[field]}
          offered={properties.filter(({ type }) => fieldTypes[field].includes(type))}
          problem={problem?.field === field ? problem.text : undefined}
          onChange={(property) => change(field, property)}
        />
      ))}
    </div>
  );
}
