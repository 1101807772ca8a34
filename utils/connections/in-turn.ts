import type { Http } from './http';
import type { Rate } from './vendor';

/** The way out for a run of many requests: once the allowance is used up, each waits for its turn, and can be ended meanwhile. */
export function inTurn(http: Http, { burst, steady }: Rate, signal: AbortSignal): Http {
  let sent = 0;
  return {
    ...http,
    fetch: async (input, init) => {
      sent += 1;
      if (sent > burst) await pause(60_000 / steady, signal);
      signal.throwIfAborted();
      return await http.fetch(input, { ...init, signal });
    },
  };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
  });
}
