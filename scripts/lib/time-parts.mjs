/** Runs parts, some of them at the same time, and keeps how long each took and all together, by the wall. */
export class TimedParts {
  #parts = [];
  #first = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;

  async run(name, part) {
    const start = performance.now();
    this.#first = Math.min(this.#first, start);
    try {
      return await part();
    } finally {
      this.#last = performance.now();
      this.#parts.push({ name, ms: this.#last - start });
    }
  }

  /** `Checks 41 s, unit 2 min 10 s, together 2 min 51 s` */
  toString() {
    const all = this.#parts.length === 0 ? 0 : this.#last - this.#first;
    return [...this.#parts, { name: 'together', ms: all }]
      .map(({ name, ms }) => `${name} ${spell(ms)}`)
      .join(', ');
  }
}

/** A duration in minutes and seconds. */
export function spell(ms) {
  const seconds = Math.round(ms / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
