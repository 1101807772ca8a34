/**
 * The floors of `utils/`, from the top: a folder may import those after it, never one before. `page` stands inside other
 * people's pages, `worker` in the service worker; neither sees the other.
 */
export const floors = [
  'worker',
  'backup',
  'decisions',
  'sync',
  'team',
  'store',
  'managed',
  'outbox',
  'tasks',
  'destinations',
  'handbook',
  'roster',
  'page',
  'sites',
  'connections',
  'platform',
  'domain',
  'words',
] as const;

/** Where a file stands, in the order of what may import what: entrypoints and components above all floors. */
export function floorOf(path: string): number {
  const [top = '', room = ''] = path.split('/');
  if (top === 'entrypoints') return -2;
  // Badges are drawn from `page`, which no other component may be.
  if (top === 'components') return room === 'badge' ? floors.indexOf('page') : -1;
  return (floors as readonly string[]).indexOf(room);
}
