import { favouriteRows } from '@/components/popup/favourite-rows';
import { storedRows } from '@/components/ui/stored-rows';
import { normsIn, peopleIn } from '@/utils/store/plain/people-and-norms';

/** What the page of the day shows, read before it is drawn. */
export const dayRows = {
  people: storedRows(peopleIn),
  norms: storedRows(normsIn),
  favourites: favouriteRows,
};
