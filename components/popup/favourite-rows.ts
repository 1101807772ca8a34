import { storedRows } from '@/components/ui/stored-rows';

/** The ids of everybody whom the reader marked. */
export const favouriteRows = storedRows({
  tables: ['favourites'],
  read: async (from) => new Set((await from.all('favourites')).map(({ person }) => person)),
});
