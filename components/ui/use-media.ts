import { useSyncExternalStore } from 'react';

/** Whether a media query holds, e.g. `(prefers-color-scheme: dark)`; drawn anew when that changes. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
}
