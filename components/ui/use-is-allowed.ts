import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { hasPermissions, type Permissions } from '@/utils/platform/permissions';

/**
 * Whether the browser allows all of these; undefined until it has said. Follows what is changed in its own settings.
 * `permissions` is a constant: another object asks anew.
 */
export function useIsAllowed(permissions: Permissions): boolean | undefined {
  const [isAllowed, setIsAllowed] = useState<boolean>();
  useEffect(() => {
    const look = () => void hasPermissions(permissions).then(setIsAllowed);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [permissions]);
  return isAllowed;
}
