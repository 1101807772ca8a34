import { browser } from 'wxt/browser';
import { startWorld, take } from './world';

/** How long a script in a page may work: until the extension is updated or removed, or runs it anew there. */
export interface Lifetime {
  /** False at once after the end; asking also notices that the extension is gone. */
  readonly isValid: boolean;
  readonly isInvalid: boolean;
  onInvalidated(ended: () => void): void;
}

const name = 'lifetime';

/**
 * Stands in the build for WXT's class of this name, of which this is what we use (see wxt.config.ts). WXT's tells
 * the next script by an event that the page hears; this one by the world that our scripts share and no page
 * sees, so that a page cannot tell that Meantime is there.
 */
export class ContentScriptContext implements Lifetime {
  readonly #end = new AbortController();

  constructor() {
    take<ContentScriptContext>(name)?.end();
    startWorld(name, this);
  }

  get isValid(): boolean {
    // Without an extension behind it a script keeps running, but its id is gone.
    if (browser.runtime?.id === undefined) this.end();
    return !this.#end.signal.aborted;
  }

  get isInvalid(): boolean {
    return !this.isValid;
  }

  onInvalidated(ended: () => void): void {
    this.#end.signal.addEventListener('abort', ended, { once: true });
  }

  end(): void {
    this.#end.abort();
  }
}
