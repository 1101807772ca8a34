import { memo } from 'react';
import { Button } from '@/components/ui/button';
import { useRows } from '@/components/ui/live-rows';
import { useWords } from '@/components/ui/words';
import { canLogAt, logHere } from './log-tab';
import { popupAsks } from './popup-asks';

/** *Log decision* for the tab under the popup. */
export const LogHere = memo(function LogHere() {
  const { say } = useWords();
  const tab = useRows(popupAsks.tab) ?? null;
  const isReadable = tab !== null && canLogAt(tab.url);
  return (
    <Button
      look="primary"
      disabled={!isReadable}
      title={isReadable ? undefined : say('popup.open-thread')}
      onClick={() => logHere(tab)}
    >
      {say('labels.log-decision')}
    </Button>
  );
});
