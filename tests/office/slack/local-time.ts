import { h, icon } from '../page/dom.ts';
import type { OfficePerson } from '../people.ts';

/** Slack's own words for a member's local time, in the viewer's clock format (facts 1.6). */
export function localTime(person: OfficePerson, now: number): HTMLElement {
  const options = { hour: 'numeric', minute: '2-digit', timeZone: person.zone } as const;
  const clock = new Intl.DateTimeFormat('en-US', options).format(now);
  const text = h('span', { class: 'p-local_time__text' }, `${clock} local time`);
  return h(
    'div',
    { class: 'p-local_time' },
    icon('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3 2', 16),
    text,
  );
}
