import { isDigits } from '@/utils/connections/token-checks';
import { z } from '@/utils/platform/schema';

/** An account; its token is with the connection. */
export interface MondaySourceSettings {
  /** The account's id. */
  readonly account: string;
}

export const mondaySourceSettings = z.object({ account: z.string().check(z.refine(isDigits)) });
