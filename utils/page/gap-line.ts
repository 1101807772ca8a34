import { dateIn } from '@/utils/domain/people/zone-age';
import { gapDrift } from '@/utils/domain/time/gap-drift';
import { dateText, differenceText } from '@/utils/domain/time/words';
import type { PersonView } from '@/utils/platform/messages';
import type { CardReader } from './page-reader';

/** Whoever makes an appointment two weeks ahead is to know of it. */
const near = 14 * 86_400_000;

/** How far apart both clocks are once one of them changes, where that is near. A journey changes more than a clock does: then nothing is said. */
export function gapLine(person: PersonView, zone: string, reader: CardReader): string {
  const { now, zone: own, display, say } = reader;
  const drift = gapDrift(zone, own, now, near);
  if (drift === null) return '';
  const [today, last] = [dateIn(zone, now), dateIn(zone, drift.to ?? drift.from)];
  if (person.travel.some(({ from, to }) => from <= last && to >= today)) return '';
  const difference = differenceText(drift.minutes, say);
  const from = dateText(drift.from, own, display);
  return drift.to === null
    ? say('card.gap-from', { difference, from })
    : say('card.gap-between', { difference, from, to: dateText(drift.to, own, display) });
}
