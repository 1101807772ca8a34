import type { Inside } from './inside.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

/** Writes the signals anew, from a page of the extension or its worker; what is not named is as at the installation. */
export function setSignals(inside: Inside, signals: Readonly<Record<string, unknown>>): Promise<void> {
  return inside.evaluate(
    (stored: Readonly<Record<string, unknown>>) => chrome.storage.local.set({ signals: stored }),
    signals,
  );
}
