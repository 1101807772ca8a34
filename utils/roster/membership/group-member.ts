import type { NamedMember } from '@/utils/domain/groups/source-group';
import { nameKey } from './name-key';

/** A group of a source that is known by its name, as a member of another one. */
export const groupMember = (name: string): NamedMember => ({
  row: `name:${nameKey(name)}`,
  name,
  isGroup: true,
});

/** By it members are told apart: a group of a source may have the id of a row. */
export const memberMark = ({ row, isGroup }: NamedMember): string => JSON.stringify([isGroup === true, row]);
