import type { NormVersion } from '@/utils/domain/norms/norms';
import type { StoredPerson } from '../database';
import type { PlainReading } from './read-plain';

/** Everybody, by name. */
export const peopleIn: PlainReading<StoredPerson[]> = {
  tables: ['people'],
  read: (from) => from.all('people', { index: 'name' }),
};

/** All versions, oldest first. */
export const normsIn: PlainReading<NormVersion[]> = {
  tables: ['norms'],
  read: (from) => from.all('norms'),
};
