import { makeBadge } from '@/components/badge/badge';
import { chipLook } from '@/components/badge/chip';
import type { Form } from './form';
import { row } from './row';

/** The clock over a recipient in a composer; one Tab stop a composer. */
export const chip: Form = {
  ...row,
  // What is said of all recipients comes with the code that reads the message.
  readsMessage: true,
  canBeCompact: false,
  make: (events) => makeBadge(events, chipLook),
};
