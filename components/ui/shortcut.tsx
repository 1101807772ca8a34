import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Button } from './button';
import { useWords } from './words';

/** The keys of *Log decision* as the browser has them now: '' where none are set, null until that is read. */
export function useShortcut(): string | null {
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => {
    const read = async () => {
      const commands = await browser.commands.getAll();
      setKeys(commands.find(({ name }) => name === 'log-decision')?.shortcut ?? '');
    };
    void read();
    // They are changed on a page of the browser's own, which tells nobody.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return keys;
}

/** Opens the browser's own page on which shortcuts of extensions are changed. */
function changeShortcut(): void {
  const { commands } = browser as { commands: { openShortcutSettings?: () => Promise<void> } };
  if (commands.openShortcutSettings !== undefined) void commands.openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Which keys log a decision (`isShort`: the keys alone to the eye), and the way to change them: the browser keeps them, not the extension. */
export function ShortcutLine({ isShort = false }: { readonly isShort?: boolean }) {
  const { say, show } = useWords();
  const keys = useShortcut();
  const logDecision = say('labels.log-decision');
  if (keys === null) return null;
  return (
    <span className="row shortcut">
      {keys === '' ? (
        <span className="quiet-text">
          {isShort ? say('shortcut.none') : say('shortcut.none-of', { logDecision })}
        </span>
      ) : (
        <span className="quiet-text">
          {isShort && <span className="visually-hidden">{logDecision} </span>}
          {isShort ? <kbd>{keys}</kbd> : show('shortcut.of', { logDecision, keys: <kbd>{keys}</kbd> })}
        </span>
      )}
      <Button look={isShort ? 'quiet' : 'plain'} onClick={changeShortcut}>
        {say(keys === '' ? 'shortcut.choose' : 'shortcut.change')}
      </Button>
    </span>
  );
}
