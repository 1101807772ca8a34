import type { Destination, Wire } from '@/utils/destinations/destination';
import type { Timeline } from './timeline';

/** The destination, with time standing while it works, whatever it uses for that, and running while it waits for an answer. */
export function attended(good: Destination<unknown, unknown>, time: Timeline): Destination<unknown, unknown> {
  const over = (wire: Wire): Wire => ({
    ...wire,
    fetch: (input, init) => time.resting(() => wire.fetch(input, init)),
  });
  return {
    ...good,
    step: (work, progress, wire) => time.working(() => good.step(work, progress, over(wire))),
    recover: (work, progress, wire) => time.working(() => good.recover(work, progress, over(wire))),
    copies: (work, made, wire) => time.working(() => good.copies(work, made, over(wire))),
  };
}
