import { isRecord, isShownDate, isShownInstant, isZone } from '@/utils/domain/checks/checks';
import { isPhrase } from '@/utils/words/phrase';

/** What a value should have been, in a word that a sentence can be made of. */
export type Expected =
  | 'text'
  | 'number'
  | 'choice'
  | 'list'
  | 'record'
  | 'date'
  | 'instant'
  | 'zone'
  | 'time';

/** The first thing that is wrong with a row: where, and what should be there. */
export interface Fault {
  readonly field: string;
  readonly expected: Expected;
}

/**
 * Looks whether a stored value can be drawn and computed with; null where it can. Rows are looked at each time they
 * are read, so this is far leaner than a schema: it copies nothing, and leaves alone what it does not know.
 */
export type Look = (value: unknown) => Fault | null;

export function test(expected: Expected, isGood: (value: unknown) => boolean): Look {
  const fault = { field: '', expected };
  return (value) => (isGood(value) ? null : fault);
}

export const anyText = test('text', (value) => typeof value === 'string');
export const amount = test('number', (value) => typeof value === 'number' && Number.isFinite(value));
export const flag = test('choice', (value) => typeof value === 'boolean');
export const date = test('date', isShownDate);
export const instant = test('instant', isShownInstant);
export const zone = test('zone', isZone);
/** A phrase, or a text of an earlier version. */
export const told = test('text', (value) =>
  typeof value === 'string' || (isPhrase(value) && (value.values === undefined || isRecord(value.values))));

export function oneOf(choices: readonly unknown[]): Look {
  return test('choice', (value) => choices.includes(value));
}

/** Null, or what `look` takes: code that reads it asks for null alone. */
export function orNull(look: Look): Look {
  return (value) => (value === null ? null : look(value));
}

/** Absent, or what `look` takes. */
export function maybe(look: Look): Look {
  return (value) => (value === undefined ? null : look(value));
}

export function listOf(look: Look): Look {
  return (value) => {
    if (!Array.isArray(value)) return { field: '', expected: 'list' };
    for (let at = 0; at < value.length; at++) {
      const fault = look(value[at]);
      if (fault !== null) return within(String(at), fault);
    }
    return null;
  };
}

/** A record with these fields; others are left alone. */
export function recordOf(fields: Readonly<Record<string, Look>>): Look {
  const looks = Object.entries(fields).map(([name, look]) => ({ name, look }));
  return (value) => {
    if (!isRecord(value)) return { field: '', expected: 'record' };
    for (const { name, look } of looks) {
      const fault = look(value[name]);
      if (fault !== null) return within(name, fault);
    }
    return null;
  };
}

/** So many good values are remembered: rows share a few, or hardly any. */
const mostRemembered = 1000;

/** Of values that many rows share, each is looked at once. */
export function once(look: Look): Look {
  const good = new Set<string>();
  return (value) => {
    const text = textOf(value);
    if (text !== null && good.has(text)) return null;
    const fault = look(value);
    if (fault === null && text !== null && good.size < mostRemembered) good.add(text);
    return fault;
  };
}

/** Null for what has none, such as a value that contains itself: a broken row may hold anything. */
function textOf(value: unknown): string | null {
  try {
    return JSON.stringify(value) ?? null;
  } catch {
    return null;
  }
}

/** A record that has any names, each with what `look` takes. */
export function mapOf(look: Look): Look {
  return (value) => {
    const names = isRecord(value) ? Object.keys(value) : [];
    return recordOf(Object.fromEntries(names.map((name) => [name, look])))(value);
  };
}

const within = (name: string, { field, expected }: Fault): Fault => ({
  field: field === '' ? name : `${name}.${field}`,
  expected,
});
