import { Button } from '@/components/ui/button';
import { useRows } from '@/components/ui/live-rows';
import { useWords } from '@/components/ui/words';
import { logDecisionIn } from '@/utils/platform/log-decision';
import { siteOf } from '@/utils/sites/list';
import { popupAsks } from './popup-asks';

/** *Log decision* for the tab under the popup. */
export function LogHere() {
  const { say } = useWords();
  const tab = useRows(popupAsks.tab) ?? null;
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
