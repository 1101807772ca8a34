import { ShortcutList } from '@/components/ui/shortcut';
import { useIsPinned } from '@/components/ui/use-is-pinned';
import { useWords } from '@/components/ui/words';

/** How the icon stays in the toolbar, in the words of the reader's browser, and the keys that open it without. */
export function PinHint() {
  const { say } = useWords();
  const isPinned = useIsPinned();
  return (
    <section className="stack pin-hint" aria-labelledby="pin-title">
      <h3 id="pin-title">{say('shortcut.pin-title')}</h3>
      <p className="welcome-text" role="status">
        {isPinned === true ? say('shortcut.pinned') : say('shortcut.pin', { browser: browserName() })}
      </p>
      <div className="row">
        <ShortcutList />
      </div>
    </section>
  );
}

function browserName(): 'firefox' | 'edge' | 'other' {
  if (/\bFirefox\//.test(navigator.userAgent)) return 'firefox';
  return /\bEdg\//.test(navigator.userAgent) ? 'edge' : 'other';
}
