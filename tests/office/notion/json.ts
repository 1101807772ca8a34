export type Json = null | boolean | number | string | readonly Json[] | JsonRecord;
export interface JsonRecord {
  readonly [key: string]: Json;
}

/** The value as a record; an empty one where it is something else. */
export function record(value: Json | undefined): JsonRecord {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as JsonRecord) : {};
}

/** The value as a list; an empty one where it is something else. */
export function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

/** The value as a text; an empty one where it is something else. */
export function string(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
