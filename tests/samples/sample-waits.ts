import { type NormMatrix, type NormVersion, shippedNorms } from '@/utils/domain/norms/norms';
import type { Block, Calendar } from '@/utils/domain/time/calendar.types';
import type { Wait } from '@/utils/domain/waits/wait';

export const at = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;

export const weekOf = (hours: readonly Block[], weekend: readonly Block[] = []): Calendar['week'] => ({
  mon: hours,
  tue: hours,
  wed: hours,
  thu: hours,
  fri: hours,
  sat: weekend,
  sun: weekend,
});

const nineToFive: Calendar['week'] = weekOf([['09:00', '17:00']]);

export const officeIn = (zone: string, more: Partial<Calendar> = {}): Calendar => ({
  zone,
  week: nineToFive,
  ...more,
});

/** Monday, 10:00 in UTC, to one person by e-mail; whatever a test says of it is otherwise. */
export function waitOf(more: Partial<Wait> = {}): Wait {
  return {
    key: 'w1',
    thread: { site: 'gmail', id: '19aa', title: 'Move to Osaka', permalink: 'https://mail.example/19aa' },
    people: [{ id: 'ada', channel: 'e-mail' }],
    want: 'all',
    urgency: 'standard',
    sentAt: at('2026-01-05T10:00Z'),
    norms: null,
    replies: [],
    state: 'open',
    metAt: null,
    isByHand: false,
    endedAt: null,
    ...more,
  };
}

export const versionFrom = (from: number, direct: Partial<NormMatrix['direct']>): NormVersion => ({
  from,
  team: { ...shippedNorms, direct: { ...shippedNorms.direct, ...direct } },
  people: {},
});
