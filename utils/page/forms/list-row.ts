import { firstName } from '@/utils/domain/people/first-name';
import type { Form } from './form';
import { row } from './row';

/** A row that may name several: then it says whose clock it is, `Ananya 22:40`. */
export const listRow: Form = {
  ...row,
  view: (person, availability, reader, message, late, isAmong) => {
    const view = row.view(person, availability, reader, message, late, isAmong);
    if (view === null || !isAmong) return view;
    const text = reader.say('badge.clock-of', { name: firstName(person.name), time: view.text });
    // What is drawn stands in one piece in what is read out (WCAG 2.5.3).
    return { ...view, text, label: reader.say('badge.drawn', { label: view.label, text }) };
  },
};
