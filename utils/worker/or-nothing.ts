import { database } from '@/utils/store/database';
import { isStoreFault } from '@/utils/store/is-store-fault';

/**
 * What the database says, or `nothing` where it cannot be opened: a page then draws nothing, which it can live with.
 * The next question tries to open it again, as somebody may have begun anew.
 */
export async function orNothing<Answer>(ask: () => Promise<Answer>, nothing: Answer): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    if (!isStoreFault(error)) throw error;
    if (database.hasFailed()) database.close({ disableAutoOpen: false });
    return nothing;
  }
}
