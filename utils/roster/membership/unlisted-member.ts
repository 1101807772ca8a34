import type { GroupMember } from '@/utils/domain/groups/group';

/** Begins the id of a member whom the list does not have. */
export const unlisted = 'unlisted ';

/** A member whom the list does not have: counted, and the same for the same words. */
export const unlistedMember = (text: string): GroupMember => ({
  kind: 'person',
  id: `${unlisted}${text.toLowerCase()}`.slice(0, 320),
});
