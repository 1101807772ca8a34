import { isShownInstant } from '@/utils/domain/checks/checks';
import { z } from '@/utils/platform/schema';
import type { ExpectedEntry } from './expected';

/** Epoch ms, as a date on screen can show it. */
export const savedInstant = z
  .number()
  .check(z.refine((at) => isShownInstant(at) && at >= 0, 'instant' satisfies ExpectedEntry));
