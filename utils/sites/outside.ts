import { closest } from './read/dom';
import type { FormId, Spot } from './site';

/**
 * The same spot, but never within what somebody wrote (`written`): a mail can hold the markup of a list or of a
 * header, and a badge there would give its words the look of ours.
 */
export const outside =
  (written: string) =>
  <Form extends FormId>(spot: Spot<Form>): Spot<Form> => ({
    ...spot,
    identity: (el) => (closest(el, written) === null ? spot.identity(el) : null),
    place(el) {
      const slot = spot.place(el);
      return closest(slot?.parent, written) === null ? slot : null;
    },
  });
