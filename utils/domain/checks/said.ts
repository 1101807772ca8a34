import { cut } from '../text/cut';

/** Whether what another script or file said is one of these choices. */
export function isOneOf<Choice>(choices: readonly Choice[], input: unknown): input is Choice {
  return (choices as readonly unknown[]).includes(input);
}

/** Whether it is a text of at most so many characters. */
export function isText(input: unknown, most: number): input is string {
  return typeof input === 'string' && input.length <= most;
}

/** A text to be read: one that is too long is cut with a mark, what is none is empty. */
export function shortText(input: unknown, most: number): string {
  return typeof input === 'string' ? cut(input, most) : '';
}

/** The fields of a record that is to be read: a name that it does not have is a type error. */
export function unread<Whole>(input: unknown): { readonly [Field in keyof Whole]?: unknown } {
  return Object(input);
}

/** A field that may be absent is named, too, with undefined. */
type EveryField<Whole> = {
  readonly [Field in keyof Whole]-?:
    | Whole[Field]
    | (Record<never, never> extends Pick<Whole, Field> ? undefined : never);
};

/** A record of what was read: a field that is forgotten is a type error, one that is undefined is absent. */
export function recordOfAll<Whole>(fields: EveryField<Whole>): Whole {
  const read: Partial<Whole> = { ...(fields as Whole) };
  for (const field in read) if (read[field] === undefined) delete read[field];
  return read as Whole;
}
