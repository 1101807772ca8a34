/** Runs parts one after another and keeps how long each took, by the wall. */
export class TimedParts {
  #parts = [];

  async run(name, part) {
    const start = performance.now();
    try {
      return await part();
    } finally {
      this.#parts.push({ name, ms: performance.now() - start });
    }
  }

  /** `Checks 41 s, unit 2 min 10 s, together 2 min 51 s` */
  toString() {
    const all = this.#parts.reduce((sum, { ms }) => sum + ms, 0);
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
