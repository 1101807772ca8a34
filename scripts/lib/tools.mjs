import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Sentence } from './say.mjs';

/** Where a command stands on the PATH, or null. */
export function onPath(name) {
  const endings = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const ending of endings) {
      const file = join(folder, name + ending);
      if (folder !== '' && isProgram(file)) return file;
    }
  }
  return null;
}

/** Whether a file can be started. */
export function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Throws one sentence for the first tool that is missing. Node and npm are needed before anything else. */
export function requireTools() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new Sentence(
      `Meantime needs Node 20 or newer and this is ${process.versions.node}: install it from https://nodejs.org.`,
    );
  }
  if (onPath('npm') === null) {
    throw new Sentence(
      'npm is missing: install it with `apt-get install npm`, or Node from https://nodejs.org.',
    );
  }
  if (onPath('git') === null) {
    throw new Sentence('git is missing: install it with `apt-get install git` or from https://git-scm.com.');
  }
}

export const isRoot = () => process.getuid?.() === 0;

/** Whether a window can be shown here. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
