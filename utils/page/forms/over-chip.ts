import { hand, take } from '@/utils/platform/world';
import type { Form } from './form';
import { row } from './row';

type Make = Form['make'];

const part = 'over-chip';
/** Called by the script that draws them. */
export const handOverChip = (make: Make) => hand(part, make);

/**
 * The state's shape over the corner of a name among others: its clock is read out and shown on hover, and in its card. What
 * draws it is loaded with the reader.
 */
export const overChip: Form = {
  ...row,
  canBeCompact: false,
  make: (...given) => take<Make>(part)?.(...given),
};
