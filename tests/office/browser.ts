import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { quietSwitches } from './quiet-browser.ts';
import type { Office } from './server.ts';

/** The browser that the office's own tests use, or null where this machine has none. */
export function findChromium(): string | null {
  const places = [process.env.CHROMIUM_PATH, chromium.executablePath(), '/usr/bin/chromium'];
  return places.find((place): place is string => place !== undefined && existsSync(place)) ?? null;
}

/** A plain Chromium, without the extension, for which every host is the office. */
export function openChromium(executablePath: string, office: Office): Promise<Browser> {
  const args = ['--no-sandbox', ...quietSwitches, ...office.args];
  return chromium.launch({ executablePath, headless: true, args });
}
