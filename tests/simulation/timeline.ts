/**
 * Time of the simulation. `real` runs on by itself from event to event; `jump` is by how much this computer's
 * clock is wrong. All in ms.
 */
export class Timeline {
  real = Date.UTC(2026, 10, 24, 9);
  jump = 0;
  /** When the browser's alarm fires, by this computer's clock. */
  alarm: number | null = null;
  onAlarm: () => void = () => {};
  #activity = 0;
  #working = 0;
  #events: { readonly at: number; readonly run: () => void }[] = [];

  readonly now = () => this.real + this.jump;

  /** Every step of the simulated program says so, so that time stands while it works. */
  busy(): void {
    this.#activity += 1;
  }

  /** Something works that is more than plain promises (a hash, a request's body): time stands until it is through. */
  async working<T>(work: () => Promise<T>): Promise<T> {
    this.#working += 1;
    try {
      return await work();
    } finally {
      this.#working -= 1;
    }
  }

  /** Within `working`: it waits for something that takes simulated time, or never comes. */
  async resting<T>(wait: () => Promise<T>): Promise<T> {
    this.#working -= 1;
    try {
      return await wait();
    } finally {
      this.#working += 1;
    }
  }

  after(ms: number, run: () => void): void {
    this.busy();
    const event = { at: this.real + ms, run };
    const index = this.#events.findIndex(({ at }) => at > event.at);
    if (index < 0) this.#events.push(event);
    else this.#events.splice(index, 0, event);
  }

  readonly sleep = (ms: number) => new Promise<void>((resolve) => this.after(ms, resolve));

  /** Runs events until `isOver`, nothing is left, or `limit` ms have gone by. */
  async run(isOver: () => boolean, limit: number): Promise<void> {
    const end = this.real + limit;
    for (let events = 0; ; events += 1) {
      await this.#settle();
      // A program that never comes to rest is judged as it stands.
      if (isOver() || events > 2_000) return;
      const alarmAt = this.alarm === null ? Number.POSITIVE_INFINITY : this.alarm - this.jump;
      const eventAt = this.#events[0]?.at ?? Number.POSITIVE_INFINITY;
      const next = Math.min(alarmAt, eventAt);
      if (next > end) {
        this.real = end;
        return;
      }
      this.real = Math.max(this.real, next);
      if (alarmAt <= eventAt) {
        this.alarm = null;
        this.onAlarm();
      } else this.#events.shift()?.run();
    }
  }

  /** Lets all promises run; the program waits for time only where nothing was done in a whole turn of the event loop. */
  async #settle(): Promise<void> {
    for (;;) {
      const before = this.#activity;
      await new Promise((resolve) => setImmediate(resolve));
      if (before === this.#activity && this.#working === 0) return;
    }
  }
}
