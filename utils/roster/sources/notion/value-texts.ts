import { asRecord } from '@/utils/connections/notion/json';

/** What a property's value says, as texts: one for each choice, person or entry. Nothing where nothing can be read. */
export function textsOf(value: unknown): readonly string[] {
  const { type, ...rest } = asRecord(value);
  const given = rest[String(type)];
  switch (type) {
    case 'title':
    case 'rich_text':
      return one(
        listOf(given)
          .map((item) => String(asRecord(item).plain_text ?? ''))
          .join(''),
      );
    case 'select':
    case 'status':
      return one(asRecord(given).name);
    case 'multi_select':
    case 'people':
      return listOf(given).flatMap((each) => one(asRecord(each).name));
    case 'date':
      return one(asRecord(given).start);
    case 'url':
    case 'email':
    case 'phone_number':
    case 'string':
      return one(given);
    case 'number':
      return typeof given === 'number' ? [String(given)] : [];
    case 'boolean':
      return typeof given === 'boolean' ? [String(given)] : [];
    case 'unique_id':
      return uniqueId(given);
    case 'formula':
      return textsOf(given);
    case 'rollup':
      return asRecord(given).type === 'array'
        ? listOf(asRecord(given).array).flatMap(textsOf)
        : textsOf(given);
    default:
      return [];
  }
}

/** The addresses of the accounts in a person property; Notion leaves them out where the connection may not see them. */
export function emailsOf(value: unknown): readonly string[] {
  return listOf(asRecord(value).people).flatMap((each) => one(asRecord(asRecord(each).person).email));
}

/** Whether a person property names somebody whose address Notion does not tell. */
export function hasHiddenAccount(value: unknown): boolean {
  return listOf(asRecord(value).people).some((each) => {
    const { type, person } = asRecord(each);
    return type !== 'bot' && one(asRecord(person).email).length === 0;
  });
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const one = (text: unknown): readonly string[] =>
  typeof text === 'string' && text.trim() !== '' ? [text.trim()] : [];

function uniqueId(given: unknown): readonly string[] {
  const { prefix, number } = asRecord(given);
  if (typeof number !== 'number') return [];
  return [typeof prefix === 'string' && prefix !== '' ? `${prefix}-${number}` : String(number)];
}
