import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../lib/find-browser.mjs';
import { Sentence } from '../lib/say.mjs';
import type { SavedPage, UnknownPage } from './arguments.ts';
import { inItsFrame } from './frame.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A browser that reads one saved page after another. */
export interface PageReader {
  /**
   * Shows the page at its address, runs the site's adapter over it and answers the JSON. The page's own scripts do not
   * run and nothing is fetched.
   */
  read(saved: SavedPage): Promise<string>;
  /** The outline of a page of any site, shown in the same way. */
  outline(page: UnknownPage): Promise<string>;
  close(): Promise<void>;
}

/** Starts the browser that setup found. Throws a Sentence without one. */
export async function openPageReader(): Promise<PageReader> {
  const executablePath = await findBrowser();
  if (executablePath === null) {
    throw new Sentence('Chromium is missing: `npm start` and `npm test` install it.');
  }
  const [reader, browser] = await Promise.all([
    bundleReader(),
    chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--host-resolver-rules=MAP * ~NOTFOUND'],
    }),
  ]);
  const inPage = async (look: (page: Page) => Promise<string>) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      serviceWorkers: 'block',
    });
    try {
      return await look(await context.newPage());
    } finally {
      await context.close();
    }
  };
  return {
    read: (saved) => inPage((page) => readIn(page, reader, saved)),
    outline: (unknown) => inPage((page) => outlineIn(page, reader, unknown)),
    close: () => browser.close(),
  };
}

/** Looks at saved pages in a browser of its own. */
export async function withReader<T>(look: (reader: PageReader) => Promise<T>): Promise<T> {
  const reader = await openPageReader();
  try {
    return await look(reader);
  } finally {
    await reader.close();
  }
}

async function outlineIn(page: Page, reader: string, { html, css }: UnknownPage): Promise<string> {
  // Where it stood is not asked: it may say whose page it is.
  await show(page, 'https://saved.invalid/', withStyles(html, css));
  await page.evaluate(reader);
  return await page.evaluate<string>(() => Reflect.get(window, 'readPage').outlinePage(document));
}

async function readIn(page: Page, reader: string, { site, url, html, css, isReport }: SavedPage) {
  await show(page, url, withStyles(inItsFrame(site.id, html), css));
  await page.evaluate(reader);
  const name = isReport ? 'reportPage' : 'readPage';
  return await page.evaluate<string, readonly [string, string]>(
    ([id, name]) => Reflect.get(window, 'readPage')[name](id),
    [site.id, name],
  );
}

/** Both adapters with what reads by them, as one script that sets the global `readPage`. */
async function bundleReader(): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: `${root}scripts/read-page/in-page.ts`, formats: ['iife'], name: 'readPage' },
    },
  });
  const [output] = [built].flat();
  const chunk = output !== undefined && 'output' in output ? output.output[0] : null;
  if (chunk?.type !== 'chunk') throw new Error('The adapters were not bundled into one script.');
  // A top-level `var` of an evaluated script is a global only if it is evaluated as one.
  return `${chunk.code}\nwindow.readPage = readPage;`;
}

async function show(page: Page, url: string, body: string): Promise<void> {
  const isPage = (asked: string) => asked === url.split('#')[0];
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && isPage(route.request().url())
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "script-src 'none'; frame-src 'none'" },
          body,
        })
      : route.abort(),
  );
  await page.goto(url, { waitUntil: 'domcontentloaded' });
}

/** A function replaces, as the style sheet is full of `$`. */
function withStyles(html: string, css: string): string {
  if (css === '') return html;
  const style = `<style>${css}</style>`;
  return html.includes('</head>') ? html.replace('</head>', () => `${style}</head>`) : `${style}${html}`;
}
