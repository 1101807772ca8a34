import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { onPath } from '../../../scripts/lib/tools.mjs';

const runFile = promisify(execFile);

/** A screen of its own for tests that need real windows: permission dialogs, native menus, the side panel. */
export interface Screen {
  /** For the browser's `DISPLAY`. */
  readonly display: string;
  /** Presses keys by their xdotool names, one after another: `key('Tab', 'Return')`. */
  key(...names: readonly string[]): Promise<void>;
  /** Clicks at a point of the screen; button 3 is the right one. */
  click(x: number, y: number, button?: 1 | 2 | 3): Promise<void>;
  close(): Promise<void>;
}

/** Why there can be no window here, for the line that a skipped test prints; null where there can. */
export function noWindowReason(): string | null {
  const missing = ['Xvfb', 'openbox', 'xdotool'].filter((tool) => onPath(tool) === null);
  return missing.length === 0 ? null : `a window needs ${missing.join(', ')} (Debian: xvfb openbox xdotool)`;
}

/** Opens a virtual screen with a window manager. Call only where `noWindowReason()` is null. */
export async function openScreen(width = 1280, height = 900): Promise<Screen> {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const [number] = await Promise.race([
    once(server.stdout, 'data'),
    once(server, 'exit').then(() => Promise.reject(new Error('Xvfb did not start'))),
  ]);
  const display = `:${String(number).trim()}`;
  const env = { ...process.env, DISPLAY: display };
  const manager = spawn('openbox', [], { env, stdio: 'ignore' });
  const tool = (...args: readonly string[]) => runFile('xdotool', [...args], { env });
  return {
    display,
    async key(...names) {
      for (const name of names) await tool('key', '--delay', '60', name);
    },
    async click(x, y, button = 1) {
      await tool('mousemove', String(Math.round(x)), String(Math.round(y)), 'click', String(button));
    },
    async close() {
      for (const child of [manager, server]) {
        if (child.exitCode !== null || child.signalCode !== null) continue;
        const gone = once(child, 'exit');
        child.kill();
        await gone;
      }
    },
  };
}
