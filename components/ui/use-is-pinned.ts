import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

interface Action {
  readonly getUserSettings?: () => Promise<{ readonly isOnToolbar?: boolean | undefined }>;
  readonly onUserSettingsChanged?: {
    addListener(listener: () => void): void;
    removeListener(listener: () => void): void;
  };
}

/** Whether the icon is in the toolbar; null until that is read, and in a browser that does not tell. */
export function useIsPinned(): boolean | null {
  const [isPinned, setIsPinned] = useState<boolean | null>(null);
  useEffect(() => {
    const action = browser.action as Action;
    const read = async () => {
      const settings = await action.getUserSettings?.();
      setIsPinned(settings?.isOnToolbar ?? null);
    };
    const follow = () => void read();
    follow();
    action.onUserSettingsChanged?.addListener(follow);
    // It is pinned in the browser's own menu; a browser without that event gives the focus back after it.
    window.addEventListener('focus', follow);
    return () => {
      action.onUserSettingsChanged?.removeListener(follow);
      window.removeEventListener('focus', follow);
    };
  }, []);
  return isPinned;
}
