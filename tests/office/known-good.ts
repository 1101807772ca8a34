import { hash } from 'node:crypto';

/** Values that were found right once, so that the same one need not be looked through again; kept by their hash. */
export class KnownGood {
  readonly #hashes = new Set<string>();

  /** Runs `check`, which throws where something is wrong with the value, unless the same value passed before. */
  check(value: unknown, check: () => void): void {
    const key = hash('sha1', JSON.stringify(value));
    if (this.#hashes.has(key)) return;
    check();
    this.#hashes.add(key);
  }
}
