import type { Availability } from '@/utils/domain/time/availability';
import { backText, clockText, weekdayText } from '@/utils/domain/time/words';
import type { PersonView } from '@/utils/platform/messages';
import { badgeView, dayText, type Now } from './badge-view';

/** The same in the few letters that a chip has room for: `22:40`, `02:10 Tue` where the date differs, `back Mon 30 Nov`. */
export function chipView(person: PersonView, availability: Availability, now: Now) {
  const view = badgeView(person, availability, null, now);
  const { state, zone, back } = availability;
  const day = dayText(availability, now) && ` ${weekdayText(now.at, zone, now.display)}`;
  const text =
    state === 'away' ? backText(back, zone, now.at, now.display) : clockText(now.at, zone, now.display) + day;
  // What is drawn stands in what is read out.
  return { ...view, text, label: view.label.includes(text) ? view.label : `${view.label} (${text})` };
}
