import { hand, take } from '@/utils/platform/world';
import type { Form } from './form';

type Late = Pick<Form, 'make' | 'view'>;

const part = 'dot';
/** Called by the script that draws them. */
export const handDot = (form: Late) => hand(part, form);

/** State and clock in a list of people: a note, which no key stops at; what draws it is loaded with the reader. */
export const dot: Form = {
  readsMessage: false,
  canBeCompact: false,
  isOneStop: false,
  isInThread: false,
  make: (...given) => take<Late>(part)?.make(...given),
  view: (...given) => take<Late>(part)?.view(...given) ?? null,
};
