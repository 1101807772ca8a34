import type { Availability } from '@/utils/domain/time/availability';
import { backText, clockText, weekdayText } from '@/utils/domain/time/words';
import type { PersonView } from '@/utils/platform/messages';
import { badgeView, dayText } from './badge-view';
import type { PageReader } from './page-reader';

/** The same in the few letters that a chip has room for: `22:40`, `02:10 Tue` where the date differs, `back Mon 30 Nov`. */
export function chipView(person: PersonView, availability: Availability, reader: PageReader) {
  const view = badgeView(person, availability, null, reader);
  const { state, zone, back } = availability;
  const day = dayText(availability, reader) && ` ${weekdayText(reader.now, zone, reader.display)}`;
  const text =
    state === 'away' ? backText(back, zone, reader) : clockText(reader.now, zone, reader.display) + day;
  // What is drawn stands in what is read out.
  return { ...view, text, label: view.label.includes(text) ? view.label : `${view.label} (${text})` };
}
