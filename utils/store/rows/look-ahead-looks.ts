import { amount, anyText, instant, listOf, recordOf } from './look';
import { owedLook, toldLook } from './owed-look';
import { waitLook } from './wait-look';

const meetingLook = recordOf({
  key: anyText,
  savedAt: instant,
  from: instant,
  minutes: amount,
  people: listOf(recordOf({ id: anyText, outside: amount })),
});

/** What rows must be of what is still to come: what is waited for, what is owed, and meetings. */
export const lookAheadLooks = { waits: waitLook, told: toldLook, owed: owedLook, meetings: meetingLook };
