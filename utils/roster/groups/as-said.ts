import type { Group } from '@/utils/domain/groups/group';
import type { GroupOrigin } from '@/utils/domain/groups/source-group';
import { isSame } from '../compare-people';

/** Whether all of a group is what its sources said. */
export const isAsSaid = ({ name, addresses, members, quorum }: Group, { said }: GroupOrigin): boolean =>
  quorum === 'all' && isSame({ name, addresses, members }, said);
