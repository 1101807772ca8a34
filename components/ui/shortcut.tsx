import { type ReactNode, useEffect, useState } from 'react';
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
}

/** Which keys a command has, and the way to change them: the browser keeps them, not the extension. */
export function ShortcutLine({ ofPopup = false }: ShortcutLineProps) {
  const command = ofPopup ? 'open-popup' : 'log-decision';
  const keys = useShortcut(command);
  if (keys === null) return null;
  return (
    <span className="row shortcut">
      <Keys ofPopup={ofPopup} keys={keys} />
      <ChangeKeys isNone={keys === ''} />
    </span>
  );
}

/** The keys of every command, and below them one way to change them all, after `children`. */
export function ShortcutList({ children }: { readonly children?: ReactNode }) {
  const [popup, log] = [useShortcut('open-popup'), useShortcut('log-decision')];
  return (
    <>
      <span className="shortcut-list">
        {popup !== null && <Keys ofPopup keys={popup} />}
        {log !== null && <Keys keys={log} />}
      </span>
      {children}
      <ChangeKeys isQuiet isNone={popup === '' && log === ''} />
    </>
  );
}

function Keys({ ofPopup = false, keys }: { readonly ofPopup?: boolean; readonly keys: string }) {
  const { say, show } = useWords();
  const name = say(labels[ofPopup ? 'open-popup' : 'log-decision']);
  return (
    <span className="quiet-text">
      {keys === ''
        ? say('shortcut.none-of', { command: name })
        : show('shortcut.of', { command: name, keys: <kbd>{keys}</kbd> })}
    </span>
  );
}

function ChangeKeys({ isNone, isQuiet = false }: { readonly isNone: boolean; readonly isQuiet?: boolean }) {
  const { say } = useWords();
  return (
    <Button look={isQuiet ? 'quiet' : 'plain'} onClick={changeShortcut}>
      {say(isNone ? 'shortcut.choose' : 'shortcut.change')}
    </Button>
  );
}
