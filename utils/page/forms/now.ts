import { badgeView, shortTime } from '../badge-view';
import type { Form } from './form';
import { row } from './row';

/** The clock beside a message, which has a time of its own: it says that it is that of now. */
export const now: Form = {
  ...row,
  view: (person, availability, reader) => {
    const time = reader.say('badge.now', { time: shortTime(availability, reader) });
    return badgeView(person, availability, null, reader, time);
  },
};
