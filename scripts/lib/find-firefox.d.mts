/** The first Firefox that is new enough for the extension; else why there is none. */
export function findFirefox():
  | { readonly path: string; readonly reason: null }
  | { readonly path: null; readonly reason: string };
