import moment from 'moment-business-time';
import { type Peer, race } from './peer.ts';

/** Its own calls, in the system zone. Its default week is the one of the race. */
export const momentBusinessTime: Peer = {
  name: 'moment-business-time',
  prepare(sum) {
    moment.updateLocale('en', { holidays: [...race.holidays] });
    const { amount } = sum;
    return (sentAt) => {
      const sent = moment(sentAt);
      const opens = sent.nextWorkingTime();
      if (sum.clock === 'hours') {
        return { opens: opens.valueOf(), due: sent.add(amount, 'hours').nextWorkingTime().valueOf() };
      }
      const unit = sum.clock === 'working-hours' ? 'hours' : 'days';
      // It changes the moment it is called on.
      const due = opens.clone().addWorkingTime(amount, unit);
      return { opens: opens.valueOf(), due: due.valueOf() };
    };
  },
};
