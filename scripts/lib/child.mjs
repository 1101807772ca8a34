import { spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const bin = join(root, 'node_modules', '.bin');

/** The environment of every child: the project's own tools, and its Node, come first. */
export function childEnv(more = {}) {
  return { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, ...more };
}

/**
 * Runs a command and waits for it. `onText` receives what it writes (both streams); without it the
 * child writes straight to the terminal. `code` is null where the command could not be started.
 */
export function run(command, args, { onText, env, cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: childEnv(env),
      stdio: onText === undefined ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      // npm and npx are .cmd files on Windows, which only a shell can start.
      shell: process.platform === 'win32',
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8');
      stream?.on('data', (text) => onText(text));
    }
    child.once('error', () => resolve({ code: null }));
    child.once('close', (code) => resolve({ code: code ?? 1 }));
  });
}

/**
 * Runs a command whose output is only worth reading when it fails: it goes to a log, and to the screen then, unless
 * `isShown` is false.
 */
export async function runQuietly(name, command, args, { isShown = true, ...options } = {}) {
  const folder = join(root, 'tests', '.cache', 'logs');
  mkdirSync(folder, { recursive: true });
  const log = join(folder, `${name}.log`);
  writeFileSync(log, `${command} ${args.join(' ')}\n`);
  let output = '';
  const { code } = await run(command, args, {
    ...options,
    env: { NO_COLOR: '1', ...options.env },
    onText(text) {
      output += text;
      appendFileSync(log, text);
    },
  });
  if (code !== 0 && isShown) console.error(output.trim().split('\n').slice(-200).join('\n'));
  return { code, log, output };
}
