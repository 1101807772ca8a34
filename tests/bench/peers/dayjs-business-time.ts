import dayjs from 'dayjs';
import businessTime from 'dayjs-business-time';
import { type Peer, race } from './peer.ts';

/** Its own plugin calls, in the system zone. Its default week is the one of the race. */
export const dayjsBusinessTime: Peer = {
  name: 'dayjs-business-time',
  prepare(sum) {
    dayjs.extend(businessTime);
    dayjs.setHolidays([...race.holidays]);
    const { amount } = sum;
    return (sentAt) => {
      const sent = dayjs(sentAt);
      const opens = sent.nextBusinessTime();
      if (sum.clock === 'hours') {
        return { opens: opens.valueOf(), due: sent.add(amount, 'hour').nextBusinessTime().valueOf() };
      }
      const due =
        sum.clock === 'working-hours' ? opens.addBusinessHours(amount) : opens.addBusinessDays(amount);
      return { opens: opens.valueOf(), due: due.valueOf() };
    };
  },
};
