import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Sentence } from '../lib/say.mjs';
import type { Words } from './decisions.ts';
import type { Stage } from './stage.ts';

/** A document as the office shows it: its picture, whole, and the text that is read back. */
export async function keepDocument(stage: Stage, href: string, name: string, words: Words): Promise<void> {
  const page = await stage.office.context.newPage();
  await page.setViewportSize({ width: 1000, height: 800 });
  await page.goto(href);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await stage.shoot(page, name, { fullPage: true });
  const answer = await page.goto(textAddress(href));
  const text = (await answer?.text()) ?? '';
  await page.close();
  const wanted = [words.decision, ...words.actions.flatMap(({ what, owner }) => [what, owner])];
  const missing = wanted.find((each) => !text.includes(each));
  if (missing !== undefined) throw new Sentence(`The document at ${href} does not say: ${missing}`);
  const path = join(stage.folder, `${name}.txt`);
  await writeFile(path, text);
  stage.keep(path);
}

/** Throws unless each decision that was sent stands exactly once where it was sent: two in both places, one in Notion only. */
export function checkDocuments({ office }: Stage): void {
  const { notion, google } = office.office;
  const pages = [...notion.nodes.values()].filter(
    ({ kind, parent }) => kind === 'page' && parent.kind === 'data_source',
  );
  const files = [...google.files.values()].filter(({ doc }) => doc !== null);
  if (pages.length !== 3 || files.length !== 2)
    throw new Sentence(
      `Three documents in Notion and two in Google Docs were expected; there are ${pages.length} and ${files.length}.`,
    );
}

/** Where the bare text is: Drive's own export, or the office's Notion. */
function textAddress(href: string): string {
  return href.startsWith('https://docs.google.com/')
    ? href.replace(/\/edit.*$/, '/export?format=txt')
    : `${href}?text`;
}
