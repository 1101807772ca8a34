import type { ReactNode } from 'react';
import { browser } from 'wxt/browser';
import { asked } from './asked';
import { Button } from './button';
import { useRows } from './live-rows';
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

type Keys = Readonly<Record<Command, string>>;

/** The keys of every command as the browser has them now, '' where none are set. */
export const shortcuts = asked<Keys | null>(readKeys, null, (again) => {
  // They are changed on a page of the browser's own, which tells nobody.
  window.addEventListener('focus', again);
  return () => window.removeEventListener('focus', again);
});

async function readKeys(): Promise<Keys> {
  const commands = await browser.commands.getAll();
  const keysOf = (command: Command) => commands.find(({ name }) => name === names[command])?.shortcut ?? '';
  return { 'open-popup': keysOf('open-popup'), 'log-decision': keysOf('log-decision') };
}

/** The keys of a command as the browser has them now: '' where none are set, null until that is read. */
export function useShortcut(command: Command = 'log-decision'): string | null {
  return useRows(shortcuts)?.[command] ?? null;
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
      <KeysOf ofPopup={ofPopup} keys={keys} />
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
        {popup !== null && <KeysOf ofPopup keys={popup} />}
        {log !== null && <KeysOf keys={log} />}
      </span>
      {children}
      <ChangeKeys isQuiet isNone={popup === '' && log === ''} />
    </>
  );
}

function KeysOf({ ofPopup = false, keys }: { readonly ofPopup?: boolean; readonly keys: string }) {
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
