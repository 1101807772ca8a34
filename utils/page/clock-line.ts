import { clockText, minutesAhead } from '@/utils/domain/time/words';
import type { PersonView } from '@/utils/platform/messages';
import { siteFacts } from '@/utils/sites/list';
import type { SiteReader } from '@/utils/sites/site';
import type { CardReader } from './page-reader';

/**
 * Both times, where the clock that the page shows of somebody (`ahead` of UTC, minutes) is another than that of `zone`; ''
 * where they show the same. A clock does not tell the date: half a day ahead and behind are one.
 */
export function clockLine(
  { name }: Pick<PersonView, 'name'>,
  zone: string,
  ahead: number,
  site: SiteReader['id'],
  { now, display, say }: CardReader,
): string {
  const apart = ahead - minutesAhead(now, zone, 'UTC');
  if (apart % 1440 === 0) return '';
  return say('card.other-clock', {
    site: siteFacts[site].name,
    name,
    theirs: clockText(now + ahead * 60_000, 'UTC', display),
    ours: clockText(now, zone, display),
  });
}
