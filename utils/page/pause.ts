/** After a failed question the page waits this long before it asks again, twice as long after each that follows. */
const firstPause = 5_000;
const longestPause = 160_000;

/** The wait after questions to the worker that failed: one rule for all that a page asks. */
export interface Pause {
  readonly isOn: boolean;
  /** Begins to wait, unless it waits already. */
  failed(): void;
  /** The next wait is as short as the first. */
  worked(): void;
  /** Waits no longer: what failed was another question. */
  end(): void;
}

/** `over` is called when a wait has passed. */
export function makePause(over: () => void): Pause {
  let length = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const worked = () => {
    length = 0;
  };
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    get isOn() {
      return timer !== undefined;
    },
    failed: () => {
      if (timer !== undefined) return;
      length = Math.min(length * 2 || firstPause, longestPause);
      timer = setTimeout(() => {
        stop();
        over();
      }, length);
    },
    worked,
    end: () => {
      worked();
      stop();
    },
  };
}
