import { makeBadge, pillLook } from '@/components/badge/badge';
import { badgeView } from '../badge-view';
import type { Form } from './form';

/** The clock in a line of a list; one Tab stop for all, as fifty would stand between the reader and the page. */
export const row: Form = {
  readsMessage: false,
  canBeCompact: true,
  isOneStop: true,
  isInThread: false,
  make: (events) => makeBadge(events, pillLook),
  view: (person, availability, now) => badgeView(person, availability, null, now),
};
