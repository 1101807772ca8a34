import { isDigits } from '@/utils/connections/token-checks';
import { z } from '@/utils/platform/schema';

/** A workspace; its token is with the connection. */
export interface TwistSourceSettings {
  /** The workspace's id. */
  readonly workspace: string;
}

export const twistSourceSettings = z.object({ workspace: z.string().check(z.refine(isDigits)) });
