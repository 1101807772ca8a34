/**
 * Rooms that few pages say: the English of every page leaves them out, and those that need one bring it along
 * (`addEnglish` of components/ui/words.ts). The packs of other languages have them all.
 */
export const lateRooms: readonly string[] = ['draft', 'planner', 'sites', 'tasks'];
