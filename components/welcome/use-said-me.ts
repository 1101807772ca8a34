import { useEffect, useState } from 'react';
import type { PersonHint } from '@/utils/domain/people/hint';
import { readOwnAddresses } from '@/utils/team/read-own-addresses';

/** Whom the open pages of Gmail and Slack say the reader is, looked at again each time this page comes back into view. */
export function useSaidMe(isWanted: boolean): readonly PersonHint[] {
  const [said, setSaid] = useState<readonly PersonHint[]>([]);
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    const look = async () => {
      if (document.hidden) return;
      const found = await readOwnAddresses();
      if (isCurrent) setSaid(found);
    };
    void look();
    document.addEventListener('visibilitychange', look);
    // Beside another window this page is never hidden.
    window.addEventListener('focus', look);
    return () => {
      isCurrent = false;
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('focus', look);
    };
  }, [isWanted]);
  return said;
}
