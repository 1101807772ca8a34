import { makeBadge } from '@/components/badge/badge';
import { chipLook } from '@/components/badge/chip';
import { chipView } from '../chip-view';
import type { Form } from './form';
import { row } from './row';

/** The clock over a recipient in a composer; one Tab stop a composer. */
export const chip: Form = {
  ...row,
  canBeCompact: false,
  make: (events) => makeBadge(events, chipLook),
  view: chipView,
};
