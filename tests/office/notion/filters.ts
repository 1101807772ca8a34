import { invalid } from './call.ts';
import type { Json, JsonRecord } from './json';
import { list, record, string } from './json.ts';
import { propertyValues } from './property-value.ts';
import type { Node, Schema, World } from './world';

type Test = (page: Node) => boolean;

/** The test that a query's filter stands for. Throws Notion's 400 where it does not fit the schema. */
export function testOf(world: World, schema: Schema, filter: Json | undefined): Test {
  if (filter === undefined) return () => true;
  const { and, or, property, timestamp } = record(filter);
  if (and !== undefined || or !== undefined) {
    const tests = list(and ?? or).map((each) => testOf(world, schema, each));
    return (page) =>
      and === undefined ? tests.some((test) => test(page)) : tests.every((test) => test(page));
  }
  if (timestamp !== undefined) return timeTest(string(timestamp), record(record(filter)[string(timestamp)]));
  const found = Object.entries(schema).find(([name, { id }]) => name === property || id === property);
  if (!found) throw invalid(`Could not find property with name or id: ${string(property)}`);
  const [name, { type }] = found;
  const condition = record(filter)[type];
  if (condition === undefined) {
    const given = Object.keys(record(filter)).find((key) => key !== 'property' && key !== 'type');
    throw invalid(`database property ${type} does not match filter ${given}`);
  }
  return (page) =>
    holds(type, record(propertyValues(world, page, schema)[name])[type] ?? null, record(condition));
}

function timeTest(timestamp: string, condition: JsonRecord): Test {
  const timeOf = (page: Node) => (timestamp === 'created_time' ? page.createdAt : page.editedAt);
  return (page) => holds('date', { start: new Date(timeOf(page)).toISOString() }, condition);
}

/** Whether a value, as answers show it, fits one condition. */
function holds(type: string, value: Json, condition: JsonRecord): boolean {
  if (type === 'formula') return formulaHolds(record(value), condition);
  const isEmpty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
  if (condition.is_empty === true) return isEmpty;
  if (condition.is_not_empty === true) return !isEmpty;
  const [operator = '', wanted = null] = Object.entries(condition)[0] ?? [];
  switch (type) {
    case 'checkbox':
      return (value === wanted) === (operator === 'equals');
    case 'number':
      return typeof value === 'number'
        ? compare(value - Number(wanted), operator)
        : operator === 'does_not_equal';
    case 'date':
    case 'created_time':
    case 'last_edited_time':
      return dateHolds(
        typeof value === 'string' ? value : string(record(value).start),
        operator,
        string(wanted),
      );
    case 'people':
    case 'multi_select':
    case 'relation':
      return list(value).some((one) => namesOf(one).includes(string(wanted))) === (operator === 'contains');
    case 'select':
    case 'status':
      return (string(record(value).name) === wanted) === (operator === 'equals');
    default:
      return textHolds(textOf(value), operator, string(wanted));
  }
}

function formulaHolds(value: JsonRecord, condition: JsonRecord): boolean {
  const [kind = '', inner] = Object.entries(condition)[0] ?? [];
  const type = kind === 'checkbox' ? 'boolean' : kind;
  return holds(kind === 'string' ? 'rich_text' : kind, value[type] ?? null, record(inner));
}

const namesOf = (one: Json) => [string(record(one).id), string(record(one).name)];

/** Letters of either case are the same to `contains` and its like. */
function textHolds(text: string, operator: string, wanted: string): boolean {
  const [has, needle] = [text.toLowerCase(), wanted.toLowerCase()];
  switch (operator) {
    case 'equals':
      return text === wanted;
    case 'does_not_equal':
      return text !== wanted;
    case 'contains':
      return has.includes(needle);
    case 'does_not_contain':
      return !has.includes(needle);
    case 'starts_with':
      return has.startsWith(needle);
    case 'ends_with':
      return has.endsWith(needle);
  }
  throw invalid(`This office does not play the condition ${operator}.`);
}

function dateHolds(date: string, operator: string, wanted: string): boolean {
  // A date alone is compared as one, whatever time of day the other has.
  const size = Math.min(date.length, wanted.length);
  const [a, b] = [date.slice(0, size), wanted.slice(0, size)];
  if (date === '') return false;
  return compare(a === b ? 0 : a < b ? -1 : 1, operator);
}

function compare(difference: number, operator: string): boolean {
  switch (operator) {
    case 'equals':
      return difference === 0;
    case 'does_not_equal':
      return difference !== 0;
    case 'before':
    case 'less_than':
      return difference < 0;
    case 'after':
    case 'greater_than':
      return difference > 0;
    case 'on_or_before':
    case 'less_than_or_equal_to':
      return difference <= 0;
    case 'on_or_after':
    case 'greater_than_or_equal_to':
      return difference >= 0;
  }
  throw invalid(`This office does not play the condition ${operator}.`);
}

/** The plain text of a value, as answers show it. */
export function textOf(value: Json): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value))
    return value.map((item) => string(record(item).plain_text) || string(record(item).name)).join('');
  return string(record(value).name);
}
