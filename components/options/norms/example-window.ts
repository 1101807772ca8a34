import type { Norm } from '@/utils/domain/norms/norms';
import { receipt } from '@/utils/domain/norms/receipt';
import { replyWindow } from '@/utils/domain/norms/reply-window';
import type { Receipt, ReplyWindow } from '@/utils/domain/norms/reply-window.types';
import { compileFor } from '@/utils/domain/time/calendar';
import type { Calendar } from '@/utils/domain/time/calendar.types';

export interface ExampleWindow {
  readonly window: ReplyWindow;
  readonly receipt: Receipt;
}

/** The window of one message and how it came about. `sentAt` in epoch ms on a whole minute. */
export function exampleWindow(calendar: Calendar, norm: Norm, sentAt: number): ExampleWindow | null {
  const compiled = compileFor(calendar, sentAt);
  const window = replyWindow(compiled, norm, sentAt);
  if (window === 'beyond') return null;
  const stretches = receipt(compiled, norm, sentAt, window);
  return stretches === 'beyond' ? null : { window, receipt: stretches };
}

/** The next Friday 16:00 in `zone`, from `now` (epoch ms) on. */
export function nextFridayAtFour(now: number, zone: string): number {
  const here = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  const friday = here.with({ hour: 16, minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 });
  const next = friday.add({ days: (5 - here.dayOfWeek + 7) % 7 });
  const time = next.epochMilliseconds;
  return time < now ? next.add({ days: 7 }).epochMilliseconds : time;
}
