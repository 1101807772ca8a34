import { type Group, mayMean } from '@/utils/domain/groups/group';

/** Names that are written alike are of one group. */
export const nameKey = (name: string): string =>
  name.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** Whether two groups share an address. */
export const shareAddress = (one: Pick<Group, 'addresses'>, other: Pick<Group, 'addresses'>): boolean =>
  one.addresses.some((address) => other.addresses.some((also) => mayMean(address, also)));
