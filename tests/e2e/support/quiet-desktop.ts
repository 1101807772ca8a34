import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** With each extension that goes, Chromium starts some of these a dozen times, to take its entries off the desktop. */
const programs = ['xdg-desktop-menu', 'xdg-icon-resource', 'xdg-mime', 'xdg-settings'];

let folder: string | null = null;

/** The PATH for a browser that finds no desktop to change: its programs do nothing. */
export function quietDesktop(path: string): string {
  if (process.platform !== 'linux') return path;
  if (folder === null) {
    const made = mkdtempSync(join(tmpdir(), 'meantime-desktop-'));
    for (const program of programs) symlinkSync('/bin/true', join(made, program));
    process.once('exit', () => rmSync(made, { recursive: true, force: true }));
    folder = made;
  }
  return `${folder}${delimiter}${path}`;
}
