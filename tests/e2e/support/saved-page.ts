import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const folder = fileURLToPath(new URL('../../../../shared/captures/gmail/', import.meta.url));

/** Why there are no saved pages here, for the line that a skipped test prints; null where there are. */
export function noCapturesReason(): string | null {
  return existsSync(folder) ? null : `the saved pages of Gmail are not at ${folder}`;
}

/** A saved page with the styles it had, as one document. */
export async function savedPage(name: string): Promise<string> {
  const [html, css] = await Promise.all(
    ['html', 'css'].map((ending) => readFile(`${folder}${name}.${ending}`, 'utf8')),
  );
  // A function, as the style sheet is full of `$`.
  return (html ?? '').replace('</head>', () => `<style>${css}</style></head>`);
}

/** Shows `html` at an address of Gmail; whatever else the page asks for it does not get. */
export async function showAsGmail(page: Page, html: string, hash: string): Promise<void> {
  await page.route('**/*', (route) =>
    route.request().resourceType() === 'document' &&
    route.request().url().startsWith('https://mail.google.com/')
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  await page.goto(`https://mail.google.com/mail/u/0/${hash}`);
}
