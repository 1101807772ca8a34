import type { Http } from '@/utils/connections/http';
import type { Destination } from '@/utils/destinations/destination';
import type { AnyTypes } from '@/utils/destinations/types';
import type { Timeline } from './timeline';

/** The destination, with time standing while it works, whatever it uses for that, and running while it waits for an answer. */
export function attended(good: Destination<AnyTypes>, time: Timeline): Destination<AnyTypes> {
  const over = (http: Http): Http => ({
    ...http,
    fetch: (input, init) => time.resting(() => http.fetch(input, init)),
  });
  return {
    ...good,
    step: (work, progress, http) => time.working(() => good.step(work, progress, over(http))),
    recover: (work, progress, http) => time.working(() => good.recover(work, progress, over(http))),
    findDuplicates: (work, made, http) => time.working(() => good.findDuplicates(work, made, over(http))),
  };
}
