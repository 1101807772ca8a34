/** Whether this is how a browser says that there is no room left to store anything. */
export function isStoreFull(error: unknown): boolean {
  return error instanceof Error && /Quota/.test(`${error.name} ${error.message}`);
}
