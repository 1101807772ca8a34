import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { englishWords } from '@/tests/kits/document-words';
import { connected, delivered } from '@/tests/kits/google-docs/test-world';
import { goal, hostile, rollout, update } from '@/tests/samples/sample-decisions';
import { meaning } from '@/tests/samples/sample-meaning';
import { oddities } from '@/tests/samples/sample-oddities';
import { renderGoogleDocs } from '@/utils/destinations/google-docs/render';
import {
  bareText,
  type Fingerprint,
  fingerprintsOf,
  type Section,
} from '@/utils/destinations/written/fingerprint';
import type { Decision } from '@/utils/domain/decision/decision';
import { templates } from '@/utils/domain/decision/decision';

const samples: readonly (readonly [string, Decision])[] = [
  ...templates.map((template): [string, Decision] => [template, { ...rollout, template }]),
  ['status', update],
  ['first answers', goal],
  ['hostile', hostile],
  ['meaning', meaning],
  ['oddities', oddities],
  ['by hand', { ...rollout, source: null, messages: [], notRead: [] }],
];

/** What is noted beside the link of a document that was just made. */
async function notesOf(decision: Decision): Promise<{ callout: unknown; wrote: readonly Fingerprint[] }> {
  const { work, http } = await connected();
  const { notes } = await delivered(work('create', decision), http);
  return { callout: notes?.calloutHash, wrote: notes?.sectionHashes ?? [] };
}

/** The sections of an uploaded document, as a browser reads its HTML. */
function sectionsRead(html: string): Section[] {
  const blocks = [...new JSDOM(html).window.document.body.children];
  const heads = blocks.filter((block) => block.matches('p[style*="margin-top"]')).map(bareOf);
  const sections: { kind: Section['kind']; head: string; text: string }[] = [];
  blocks.forEach((block, at) => {
    const text = block.textContent;
    const last = sections.at(-1);
    if (at === 0) sections.push({ kind: 'title', head: '', text });
    else if (at === 1) sections.push({ kind: 'box', head: '', text }, { kind: 'part', head: '', text: '' });
    else if (block.tagName === 'H2') sections.push({ kind: 'part', head: text, text: '' });
    else if (heads.includes(bareOf(block))) sections.push({ kind: 'quote', head: text, text: '' });
    else if (last !== undefined) last.text += text;
  });
  return sections;
}

const bareOf = ({ textContent }: Element) => bareText(textContent);

test.each(samples)('what is noted of a document is what its HTML says: %s', async (_, decision) => {
  const { wrote } = await notesOf(decision);
  expect(wrote).toEqual(await fingerprintsOf(sectionsRead(renderGoogleDocs(decision, englishWords).html)));
});

test('the same words are noted as the same hashes in every version', async () => {
  const notes: Record<string, object> = {};
  for (const [name, decision] of samples) {
    const { callout, wrote } = await notesOf(decision);
    notes[name] = { callout, wrote: wrote.map((each) => JSON.stringify(each)) };
  }
  await expect(`${JSON.stringify(notes, null, 2)}\n`).toMatchFileSnapshot('golden/notes.json');
});
