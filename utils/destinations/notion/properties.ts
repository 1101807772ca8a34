import type { Decision, Named, Status } from '@/utils/domain/decision/decision';
import { statusCodes } from '@/utils/domain/decision/decision-words';
import type { LinkedDecision } from '@/utils/domain/decision/linked-decision';
import type { Run } from '@/utils/domain/text/blocks';
import { sharedLink } from '@/utils/sites/shared-link';
import { endRun } from '../outline/standing';
import type { DocumentWords } from '../outline/words';
import { fields, type MappedField, type Mapping, type Property } from './fields';
import { notionLimits } from './limits';
import { linkable, richText } from './rich-text';
import { splitText } from './split-text';
import { optionNamed, statusOption } from './status-names';

/** Notion's user id by the name that stands in the decision. */
export type UserIds = Readonly<Record<string, string>>;

/** A status with its name: a database may offer it under that of another language. */
type NamedStatus = { readonly status: Status; readonly text: string };
type Value = string | { readonly date: string } | readonly Named[] | Run | NamedStatus | null;

/** A decision's properties, by the names of the mapped ones. Those left empty are emptied. */
export function propertiesFor(
  decision: LinkedDecision,
  mapping: Mapping,
  users: UserIds,
  words: DocumentWords,
): Record<string, unknown> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const property = mapping[field];
      return property === undefined
        ? []
        : [[property.name, written(fieldValue(decision, field, words), property, users)]];
    }),
  );
}

/** The only property of a page under a page. */
export function titleOnly(decision: Decision, words: DocumentWords): Record<string, unknown> {
  return {
    title: { title: richText([{ text: propertyTitle(decision, words) }]).slice(0, notionLimits.array) },
  };
}

/** A title on one line, as long as a property holds; never empty. */
export function propertyTitle({ title }: Pick<Decision, 'title'>, { say }: DocumentWords): string {
  const line = title.replace(/\s+/gu, ' ').trim();
  return line === '' ? say('fields.decision') : short(line);
}

function fieldValue(decision: LinkedDecision, field: MappedField, words: DocumentWords): Value {
  const { decidedOn, revisitOn, objectionDeadline } = decision;
  switch (field) {
    case 'title':
      return propertyTitle(decision, words);
    case 'status':
      return { status: decision.status, text: words.say(statusCodes[decision.status]) };
    case 'decidedOn':
      return decidedOn === null ? null : { date: decidedOn.date };
    case 'revisitOn':
      return revisitOn === null ? null : { date: revisitOn };
    case 'objectionDeadline':
      return objectionDeadline === null ? null : { date: new Date(objectionDeadline).toISOString() };
    case 'source':
      return decision.source && sharedLink(decision.source.site, decision.source.permalink);
    case 'driver':
    case 'approver':
      return decision[field] === null ? [] : [decision[field]];
    case 'contributors':
    case 'informed':
      return decision[field];
    case 'supersedes':
    case 'supersededBy':
      return endRun(decision, field);
    case 'key':
    case 'decision':
      return decision[field];
  }
}

function written(value: Value, { type, options = [] }: Property, users: UserIds): Record<string, unknown> {
  const text = textOf(value);
  switch (type) {
    case 'people':
      return { people: peopleIn(value, users).map((id) => ({ object: 'user', id })) };
    case 'date':
      return {
        date: value !== null && typeof value === 'object' && 'date' in value ? { start: value.date } : null,
      };
    case 'select':
    case 'status': {
      const name = type === 'select' ? choice(text) : text;
      return { [type]: name === '' ? null : { name: optionFor(value, name, options) ?? name } };
    }
    case 'multi_select':
      return { multi_select: choices(value).map((name) => ({ name })) };
    case 'url':
      return { url: linkable(text) ?? null };
    default:
      return { [type]: richText([{ ...runOf(value), text: short(text) }]).slice(0, notionLimits.array) };
  }
}

function optionFor(value: Value, name: string, options: readonly string[]): string | undefined {
  const isStatus = value !== null && typeof value === 'object' && 'status' in value;
  return isStatus ? statusOption(options, value.status, name) : optionNamed(options, name);
}

function textOf(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if ('text' in value) return value.text;
  return 'date' in value ? value.date : value.map(({ name }) => name).join(', ');
}

function runOf(value: Value): Partial<Run> {
  return value !== null && typeof value === 'object' && 'href' in value ? value : {};
}

function peopleIn(value: Value, users: UserIds): string[] {
  if (!Array.isArray(value)) return [];
  const ids = (value as readonly Named[]).map(({ name }) => users[name]).filter((id) => id !== undefined);
  return [...new Set(ids)].slice(0, notionLimits.array);
}

function choices(value: Value): string[] {
  const names = Array.isArray(value) ? (value as readonly Named[]).map(({ name }) => choice(name)) : [];
  return [...new Set(names)].filter((name) => name !== '').slice(0, notionLimits.array);
}

/** A choice's name is short and has no comma: Notion refuses both. */
function choice(name: string): string {
  return splitText(name.replace(/(?<!\s)\s*,\s*/gu, ' ').trim(), notionLimits.array)[0] ?? '';
}

/** A property holds the beginning of a very long text; the document has all of it. */
function short(text: string): string {
  const [first = '', ...more] = splitText(text, notionLimits.text - 1);
  return more.length === 0 ? first : `${first}…`;
}
