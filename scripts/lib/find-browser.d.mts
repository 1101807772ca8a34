/** The path of the first Chromium that starts, or null. Never branded Chrome. */
export function findBrowser(): Promise<string | null>;
