import { expect, test } from 'vitest';
import { englishWords } from '@/tests/kits/document-words';
import { changes } from '@/tests/samples/changed-fields';
import { readMarkdown } from '../../office/notion/markdown.ts';
import { creating, made, openNotion, registerPlace, settings } from './office';

test.each(changes)('%s alone: the update says it', async (_, from, change, words) => {
  const { world, http } = openNotion();
  const place = await registerPlace(http);
  const link = await made(creating(from, place), http);
  await made(
    { kind: 'update', settings, place, decision: { ...from, ...change }, link, words: englishWords },
    http,
  );
  const text = (readMarkdown(world, link.id).body as { markdown: string }).markdown.replaceAll('**', '');
  const section = text.slice(text.lastIndexOf('## Update of '));
  for (const word of words) expect(section).toContain(word);
  expect(section).not.toContain('without a change');
});
