import { badgeView } from '../badge-view';
import type { Form } from './form';
import { row } from './row';

/** The clock and the reply window over an open message; there are few, and each is a Tab stop. */
export const header: Form = {
  ...row,
  readsMessage: true,
  canBeCompact: false,
  isOneStop: false,
  isInThread: true,
  view: (person, availability, now, message, late) =>
    badgeView(person, availability, (message && late?.expect(person, message, now)) ?? null, now),
};
