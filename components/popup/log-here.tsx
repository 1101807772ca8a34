import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { logDecisionIn } from '@/utils/platform/log-decision';
import { siteOf } from '@/utils/sites/list';

interface CurrentTab {
  readonly id?: number | undefined;
  /** Known for the sites that the extension may read only. */
  readonly url?: string | undefined;
}

/** *Log decision* for the tab under the popup. */
export function LogHere() {
  const { say } = useWords();
  const [tab, setTab] = useState<CurrentTab | null>(null);
  useEffect(() => {
    void browser.tabs.query({ active: true, currentWindow: true }).then(([found]) => setTab(found ?? null));
  }, []);
  const isReadable = tab !== null && siteOf(tab.url) !== null;
  const log = () => {
    // First of all and without waiting: the side panel opens for the click itself only.
    if (tab !== null) logDecisionIn(tab);
    setTimeout(() => window.close(), 300);
  };
  return (
    <Button
      look="primary"
      disabled={!isReadable}
      title={isReadable ? undefined : say('popup.open-thread')}
      onClick={log}
    >
      {say('labels.log-decision')}
    </Button>
  );
}
