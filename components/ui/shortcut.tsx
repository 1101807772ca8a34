import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Button } from './button';
import { useWords } from './words';

/** What the manifest gives keys to: the popup, or *Log decision* for the open thread. */
export type Command = 'open-popup' | 'log-decision';

const labels = {
  'open-popup': 'shortcut.popup',
  'log-decision': 'labels.log-decision',
} as const satisfies Record<Command, string>;

/** As the manifest calls them. */
const names: Readonly<Record<Command, string>> = {
  'open-popup': '_execute_action',
  'log-decision': 'log-decision',
};

/** The keys of a command as the browser has them now: '' where none are set, null until that is read. */
export function useShortcut(command: Command = 'log-decision'): string | null {
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => {
    const read = async () => {
      const commands = await browser.commands.getAll();
      setKeys(commands.find(({ name }) => name === names[command])?.shortcut ?? '');
    };
    void read();
    // They are changed on a page of the browser's own, which tells nobody.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [command]);
  return keys;
}

/** Opens the browser's own page on which shortcuts of extensions are changed. */
function changeShortcut(): void {
  const { commands } = browser as { commands: { openShortcutSettings?: () => Promise<void> } };
  if (commands.openShortcutSettings !== undefined) void commands.openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

export interface ShortcutLineProps {
  /** The keys of the popup instead of those of *Log decision*. */
  readonly ofPopup?: boolean;
  /** The keys alone to the eye. */
  readonly isShort?: boolean;
}

/** Which keys a command has, and the way to change them: the browser keeps them, not the extension. */
export function ShortcutLine({ ofPopup = false, isShort = false }: ShortcutLineProps) {
  const command = ofPopup ? 'open-popup' : 'log-decision';
  const { say, show } = useWords();
  const keys = useShortcut(command);
  const name = say(labels[command]);
  if (keys === null) return null;
  return (
    <span className="row shortcut">
      {keys === '' ? (
        <span className="quiet-text">
          {isShort ? say('shortcut.none') : say('shortcut.none-of', { command: name })}
        </span>
      ) : (
        <span className="quiet-text">
          {isShort && <span className="visually-hidden">{name} </span>}
          {isShort ? <kbd>{keys}</kbd> : show('shortcut.of', { command: name, keys: <kbd>{keys}</kbd> })}
        </span>
      )}
      <Button look={isShort ? 'quiet' : 'plain'} onClick={changeShortcut}>
        {say(keys === '' ? 'shortcut.choose' : 'shortcut.change')}
      </Button>
    </span>
  );
}
