import type { Norm } from '@/utils/domain/norms/norms';
import type { Calendar } from '@/utils/domain/time/calendar.types';
import { replyWindow } from '../../../utils/domain/norms/reply-window.ts';
import { compileCalendar } from '../../../utils/domain/time/calendar.ts';
import { type Peer, race } from './peer.ts';

const nineToFive = [['09:00', '17:00']] as const;

export const raceCalendar: Calendar = {
  zone: race.zone,
  week: {
    mon: nineToFive,
    tue: nineToFive,
    wed: nineToFive,
    thu: nineToFive,
    fri: nineToFive,
    sat: [],
    sun: [],
  },
  holidays: race.holidays.map((date) => ({ date, name: 'Holiday' })),
};

/** Compiles once, as the extension does, and searches for each message. Also finds `sendBefore`, which peers have not. */
export const meantime: Peer = {
  name: 'Meantime',
  prepare(sum) {
    const compiled = compileCalendar(raceCalendar, Date.UTC(2026, 0, 1), Date.UTC(2027, 1, 4));
    const norm: Norm = { amount: sum.amount, unit: sum.clock };
    return (sentAt) => {
      const window = replyWindow(compiled, norm, sentAt);
      if (window === 'beyond' || window.opens === null || window.due === null) throw new Error('no window');
      return window as { opens: number; due: number };
    };
  },
};
