import { memo } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '@/components/ui/button';
import { openInTab } from '@/components/ui/open-in-tab';
import { ShortcutList } from '@/components/ui/shortcut';
import { useWords } from '@/components/ui/words';
import { logPath } from '@/utils/platform/log-decision';

/** The ways to the other pages. */
export const PopupFoot = memo(function PopupFoot({ hasDecisions }: { readonly hasDecisions: boolean }) {
  const { say } = useWords();
  return (
    <footer className="popup-foot">
      <ShortcutList>
        <Button look="quiet" onClick={() => void browser.runtime.openOptionsPage()}>
          {say('popup.options')}
        </Button>
        {hasDecisions && (
          <a className="button quiet" href={logPath()} onClick={openInTab}>
            {say('ui.decision-log')}
          </a>
        )}
      </ShortcutList>
    </footer>
  );
});
