/** How Dexie and browsers name what they throw where the database cannot be opened, or is not the one it should be. */
const names = new Set([
  'OpenFailedError',
  'DatabaseClosedError',
  'MissingAPIError',
  'VersionError',
  'UpgradeError',
  'SchemaError',
  'InvalidTableError',
  'NotFoundError',
  'UnknownError',
  'InvalidStateError',
  'BlockedError',
]);

/** Whether this error says that the database as a whole cannot be used; a full disk is another matter. */
export function isStoreFault(error: unknown): boolean {
  const { name, inner } = Object(error) as { name?: unknown; inner?: unknown };
  return names.has(String(name)) || (inner !== undefined && inner !== error && isStoreFault(inner));
}
