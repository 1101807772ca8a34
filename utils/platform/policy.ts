import { browser } from 'wxt/browser';

/** What the administrators of this browser have set, as it is; nothing where they set nothing. */
export async function policyValues(): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await browser.storage.managed.get();
  } catch {
    // Firefox rejects where there is no policy at all.
    return {};
  }
}

/** The ids of sites that they switched off, as they wrote them. */
export async function sitesOff(): Promise<readonly unknown[]> {
  const { sitesOff } = await policyValues();
  return Array.isArray(sitesOff) ? sitesOff : [];
}

/** Calls `listener` when they set something else; returns how to stop. */
export function watchPolicy(listener: () => void): () => void {
  const changed = (_: unknown, area: string) => {
    if (area === 'managed') listener();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
