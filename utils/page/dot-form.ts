import { makeDot } from '@/components/badge/dot';
import { shortTime, timeText } from './badge-view';
import type { Form } from './forms/form';
import { lineView } from './line-view';

/** The clock in a list of people, for somebody who is away, too: whether to write is asked there, not when they are back. */
export const dotForm: Pick<Form, 'make' | 'view'> = {
  make: () => makeDot(),
  view: (person, availability, reader) => {
    // The whole name is read out just before, as that of the row.
    const { state, text: label } = lineView(person, availability, null, reader);
    return { state, text: shortTime(availability, reader), tail: timeText(availability, reader, ''), label };
  },
};
