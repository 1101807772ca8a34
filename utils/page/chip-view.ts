import type { Availability } from '@/utils/domain/time/availability';
import { weekdayText } from '@/utils/domain/time/words';
import type { PersonView } from '@/utils/platform/messages';
import { badgeView, dayText, timeText } from './badge-view';
import type { PageReader } from './page-reader';

/** The same in the few letters that a chip has room for: `22:40`, `02:10 Tue` where the date differs, `back Mon 30 Nov`. */
export function chipView(person: PersonView, availability: Availability, reader: PageReader) {
  const view = badgeView(person, availability, null, reader);
  if (view.state === 'away') return view;
  const day = dayText(availability, reader) && weekdayText(reader.now, availability.zone, reader.display);
  const text = timeText(availability, reader, day);
  const { label } = view;
  // What is drawn stands in what is read out.
  return { ...view, text, label: label.includes(text) ? label : reader.say('badge.chip', { label, text }) };
}
