import { makeDot } from '@/components/badge/dot';
import { badgeView, shortTime, timeText } from './badge-view';
import type { Form } from './forms/form';

/** The clock in a list of people, for somebody who is away, too: whether to write is asked there, not when they are back. */
export const dotForm: Pick<Form, 'make' | 'view'> = {
  make: () => makeDot(),
  view: (person, availability, reader) => {
    const text = shortTime(availability, reader);
    return {
      ...badgeView(person, availability, null, reader, text),
      text,
      tail: timeText(availability, reader, ''),
    };
  },
};
