/** Parts of Drive's class that are not ours to use. The type in `client.ts` leaves them out, too. */
export const unusedDrive = [
  'accessproposals',
  'approvals',
  'apps',
  'changes',
  'channels',
  'comments',
  'drives',
  'operations',
  'permissions',
  'replies',
  'revisions',
  'teamdrives',
] as const;

/** Methods of Drive's files that are not ours to use. */
export const unusedFiles = [
  'copy',
  'delete',
  'download',
  'emptyTrash',
  'export',
  'generateCseToken',
  'generateIds',
  'listLabels',
  'modifyLabels',
  'watch',
] as const;
