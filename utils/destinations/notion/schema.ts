import { asRecord } from '@/utils/connections/notion/json';
import type { Property, PropertyType } from './fields';

const known = new Set<string>([
  'title',
  'rich_text',
  'select',
  'status',
  'multi_select',
  'people',
  'date',
  'url',
] satisfies PropertyType[]);

/** The properties of a data source, as Notion's answer describes them. */
export function propertiesOf(answer: unknown): Property[] {
  return Object.entries(asRecord(asRecord(answer).properties)).flatMap(([name, given]) => {
    const { id, type, ...more } = asRecord(given);
    if (typeof id !== 'string' || typeof type !== 'string') return [];
    const options = type === 'status' || type === 'select' ? { options: optionsOf(more[type]) } : {};
    return [{ id, name, type: known.has(type) ? (type as PropertyType) : 'other', ...options }];
  });
}

function optionsOf(config: unknown): string[] {
  const { options } = asRecord(config);
  if (!Array.isArray(options)) return [];
  return options.map((each) => asRecord(each).name).filter((name) => typeof name === 'string');
}
