import { type PluralCategory, parse } from '@messageformat/parser';
import type { Cases, Message, ValueSlot } from '../../utils/words/message.ts';

type Tokens = ReturnType<typeof parse>;
type Token = Tokens[number] | { readonly type: 'octothorpe' };

/** The plural categories that a language has, by the engine's own CLDR. */
export function categoriesOf(language: string): readonly PluralCategory[] {
  return new Intl.PluralRules(language).resolvedOptions().pluralCategories as PluralCategory[];
}

/** A message of the catalogue as JSON for the run time. Throws with a sentence where the syntax or a plural is wrong. */
export function compileMessage(text: string, language: string): Message {
  const categories = categoriesOf(language);
  return compact(parse(text, { cardinal: [...categories], strictPluralKeys: true }), null, categories);
}

function compact(
  tokens: readonly Token[],
  counted: string | null,
  categories: readonly PluralCategory[],
): Message {
  const parts = tokens.map((token): string | ValueSlot => {
    if (token.type === 'content') return token.value;
    if (token.type === 'argument') return [token.arg];
    if (token.type === 'octothorpe') {
      if (counted === null) throw new Error('# outside a plural');
      return [counted, 'n'];
    }
    if (token.type === 'function') return functionSlot(token.arg, token.key, token.param);
    if (token.type === 'selectordinal' || token.pluralOffset !== undefined) {
      throw new Error(`${token.arg}: ordinals and offsets are not supported`);
    }
    const isPlural = token.type === 'plural';
    const cases: Record<string, Message> = {};
    for (const { key, tokens: inner } of token.cases) {
      cases[key] = compact(inner, isPlural ? token.arg : counted, categories);
    }
    const missing = (isPlural ? categories : ['other']).filter((key) => cases[key] === undefined);
    if (missing.length > 0) throw new Error(`${token.arg}: ${missing.join(', ')} missing`);
    return [token.arg, isPlural ? 'p' : 's', cases];
  });
  const joined = parts.filter((part) => part !== '');
  return joined.every((part) => typeof part === 'string') ? joined.join('') : joined;
}

function functionSlot(name: string, kind: string, param: Tokens | undefined | readonly Token[]): ValueSlot {
  if (kind === 'number' && param === undefined) return [name, 'n'];
  const [first] = param ?? [];
  const style = first?.type === 'content' ? first.value.trim() : 'and';
  if (kind === 'list' && (style === 'and' || style === 'or')) return [name, 'l', style];
  throw new Error(`{${name}, ${kind}}: only number, list and “list, or” are known`);
}

/** The values that a message needs, each with its TypeScript type, sorted by name. */
export function valuesOf(message: Message): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  collect(message, (name, type) => found.set(name, (found.get(name) ?? new Set()).add(type)));
  const sorted = [...found].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return new Map(sorted.map(([name, types]) => [name, narrowest([...types])]));
}

function collect(message: Message, add: (name: string, type: string) => void): void {
  for (const part of typeof message === 'string' ? [] : message) {
    if (typeof part === 'string') continue;
    const [name, kind, more] = part;
    const cases = typeof more === 'object' ? more : {};
    if (kind === 's') add(name, codes(cases));
    else add(name, kind === undefined ? 'string' : kind === 'l' ? 'readonly string[]' : 'number');
    for (const one of Object.values(cases)) collect(one, add);
  }
}

const codes = (cases: Cases) =>
  Object.keys(cases)
    .map((key) => `'${key}'`)
    .join(' | ');

/** A value that is chosen by and also shown is what it is chosen by. */
const narrowest = (types: readonly string[]) => types.find((type) => type !== 'string') ?? 'string';
