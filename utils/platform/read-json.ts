import { isRecord } from '../domain/checks/checks.ts';

/** What says whether a value is what it should be: a schema of `schema.ts` or, in the worker, a check of ours. */
export interface Schema<Value> {
  safeParse(
    value: unknown,
  ): { readonly success: true; readonly data: Value } | { readonly success: false; readonly error: unknown };
}

/** A check as a schema: zod takes 5 kB, for which the worker has no room. */
export function checkedBy<Value>(isGood: (value: unknown) => value is Value): Schema<Value> {
  return {
    safeParse: (data) => (isGood(data) ? { success: true, data } : { success: false, error: null }),
  };
}

/** Any object, of which each field is looked at where it is used. */
export const anyRecord: Schema<Readonly<Record<string, unknown>>> = checkedBy(isRecord);

export type ReadJson<Value> =
  | { readonly ok: true; readonly value: Value }
  /** `isJson` false: the text is no JSON at all. */
  | { readonly ok: false; readonly isJson: boolean };

/**
 * The only way in which a text of JSON becomes a value: checked by a schema, whoever wrote the text. Nothing of the text
 * gets into an error, as the parser's own would quote it.
 */
export function readJson<Value>(text: string, schema: Schema<Value>): ReadJson<Value> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { ok: false, isJson: false };
  }
  const read = schema.safeParse(parsed);
  return read.success ? { ok: true, value: read.data } : { ok: false, isJson: true };
}
