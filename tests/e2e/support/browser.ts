import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import { findBrowser } from '../../../scripts/lib/find-browser.mjs';
import { Sentence } from '../../../scripts/lib/say.mjs';
import { quietSwitches } from '../../office/quiet-browser.ts';
import { quickenDriver } from './quick-driver.ts';
import { makeQuickFolder, quickFolder } from './quick-folder.ts';
import { quietDesktop } from './quiet-desktop.ts';

export const extensionFolder = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

/**
 * A page of a test ends before code that is made fast for it pays off, and before most of its memory is worth clearing
 * by threads of its own: a twentieth less of the processor, measured over five files.
 */
const forShortPages = ['--no-maglev', '--no-opt', '--single-threaded-gc', '--min-semi-space-size=16'];

export interface BrowserOptions {
  readonly headless?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** Language tag of browser and pages, e.g. `de-DE`. */
  readonly locale?: string;
  /** The system's zone as browser, pages and worker see it. */
  readonly timezoneId?: string;
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  readonly deviceScaleFactor?: number;
  /** The screen of a window, as `DISPLAY`; default: the environment's. */
  readonly display?: string;
  /** The folder of another build than the usual one. */
  readonly extension?: string;
  /** A profile to keep; without it one is made and removed. */
  readonly profile?: string;
}

export interface RunningBrowser {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly extensionId: string;
  close(): Promise<void>;
}

/** Starts Chromium with the built extension, every host name led to `port` on loopback. */
export async function launchBrowser(port: number, options: BrowserOptions = {}): Promise<RunningBrowser> {
  const folder = options.extension ?? extensionFolder;
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Sentence('The extension is not built: run `npm run build` first.');
  }
  const { context, close } = await startChromium(port, options, folder);
  try {
    const started = context.serviceWorkers()[0];
    const worker = started ?? (await context.waitForEvent('serviceworker', { timeout: 60_000 }));
    return { context, worker, extensionId: new URL(worker.url()).host, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Chromium with the extension in `folder`, or with none and ready to be given some by a driver (null). */
export async function startChromium(
  port: number,
  options: BrowserOptions,
  folder: string | null,
): Promise<Pick<RunningBrowser, 'context' | 'close'>> {
  const executablePath = await findBrowser();
  if (executablePath === null)
    throw new Sentence('Chromium is missing: `npm start` and `npm test` install it.');
  const { headless = true, colorScheme = 'light', locale = 'en-US', viewport } = options;
  const profile = options.profile ?? (await newProfile());
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    colorScheme,
    locale,
    viewport: viewport === undefined ? { width: 1280, height: 800 } : viewport,
    ...(options.deviceScaleFactor === undefined ? {} : { deviceScaleFactor: options.deviceScaleFactor }),
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    // playwright's own zone emulation does not reach the worker; the process's zone reaches everything.
    env: environment(options),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...quietSwitches,
      '--ignore-certificate-errors',
      `--lang=${locale}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      ...(folder === null
        ? ['--enable-unsafe-extension-debugging', `--js-flags=${forShortPages.join(' ')}`]
        : [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`]),
    ],
  });
  if (headless) await quickenDriver(context);
  const close = async () => {
    await context.close();
    if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { context, close };
}

/** A profile in developer mode: without it Chromium does not start an unpacked extension again after a reload. */
async function newProfile(): Promise<string> {
  const profile = await makeQuickFolder('meantime-profile-');
  await mkdir(join(profile, 'Default'));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

function environment({ timezoneId, locale = 'en-US', display }: BrowserOptions): Record<string, string> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined) env[name] = value;
  }
  env.PATH = quietDesktop(env.PATH ?? '');
  // The memory that its processes share has its files here, too.
  env.TMPDIR = quickFolder();
  env.LANGUAGE = locale.replace('-', '_');
  if (timezoneId !== undefined) env.TZ = timezoneId;
  if (display !== undefined) env.DISPLAY = display;
  return env;
}
