/** The tables that *Export all* holds. Connections are not among them: no token gets into a file. */
export const exportedTables = [
  ...(['people', 'groups', 'norms', 'decisions', 'drafts', 'choices'] as const),
  ...(['sources', 'sourceRows', 'own', 'mergeNotes', 'holidaySets', 'waits', 'meetings'] as const),
  ...(['owed', 'told', 'favourites'] as const),
] as const;
export type ExportedTable = (typeof exportedTables)[number];
