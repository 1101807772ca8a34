import type { Form } from './form';

/** A quiet sentence over free space of the page: a note, which no key stops at. */
export const line: Form = {
  readsMessage: true,
  canBeCompact: false,
  isOneStop: false,
  isInThread: false,
  make: (_, late) => late?.line.make(),
  view: (person, availability, now, message, late) => {
    const expected = message && late?.expect(person, message, now);
    return late?.line.view(person, availability, expected?.window ?? null, now) ?? null;
  },
};
