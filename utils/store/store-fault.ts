/** Why the database as a whole cannot be used. */
export type StoreFault = 'damaged' | 'newer' | 'other' | 'late';

const other = new Set(['UpgradeError', 'SchemaError', 'NotFoundError', 'InvalidTableError']);

/** What an error of the database means for the user. */
export function faultOf(error: unknown): StoreFault {
  const { name, inner } = Object(error) as { name?: unknown; inner?: unknown };
  if (name === 'VersionError') return 'newer';
  if (other.has(String(name))) return 'other';
  return inner !== undefined && inner !== error ? faultOf(inner) : 'damaged';
}
