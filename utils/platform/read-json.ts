/** What says whether a value is what it should be: any schema of `schema.ts`. */
export interface Schema<Value> {
  safeParse(
    value: unknown,
  ): { readonly success: true; readonly data: Value } | { readonly success: false; readonly error: unknown };
}

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
