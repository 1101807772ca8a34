import { expect, test } from 'vitest';
import { insertText } from '@/tests/office/google/units';
import { rollout } from '../markdown/sample-decisions';
import { googleDocs } from './google-docs';
import { googleDocsReader } from './reader';
import { connected, deliver, delivered } from './test-world';

const renamed = { ...rollout, title: 'Rollout plan <for> spring 🎉' };

/** A document, and what it is called in both places. */
async function logged() {
  const all = await connected();
  const link = await delivered(all.work('create'), all.wire);
  const file = () => {
    const [first] = all.documents();
    if (first === undefined) throw new Error('No document was made');
    return first;
  };
  return { ...all, link, file, line: () => /<h1>(.*?)<\/h1>/.exec(all.html())?.[1] };
}

test('a new title is written into our title line and becomes the name of the file; then nothing is to be named', async () => {
  const { work, wire, link, file, line, text, world, calls, place, settings } = await logged();
  const second = await delivered(work('update', renamed, link), wire);
  expect(file().name).toBe(renamed.title);
  expect(line()).toBe('Rollout plan &lt;for&gt; spring 🎉');
  expect(text()).toContain('Title: Rollout plan <for> spring 🎉');
  const from = world.log.length;
  await delivered(work('update', { ...renamed, why: 'So.' }, second), wire);
  expect(calls(from).map((call) => call.slice(0, 4))).toEqual(['GET ', 'POST']);
  const found = await googleDocsReader.changes({ settings, place, decision: renamed, link: second }, wire);
  expect(found).toMatchObject({ value: { changes: [] } });
});

test('a title line and a file that were renamed by hand are left, and the section says the title', async () => {
  const { work, wire, link, file, doc, line, text } = await logged();
  insertText(doc(), 1, 'Our ');
  doc().revision += 1;
  file().name = 'Plan (final)';
  const second = await delivered(work('update', renamed, link), wire);
  await delivered(work('update', { ...renamed, title: 'Another' }, second), wire);
  expect(file().name).toBe('Plan (final)');
  expect(line()).toBe('Our Rollout plan for Q1');
  expect(text()).toContain('Title: Rollout plan <for> spring');
  expect(text()).toContain('Title: Another');
});

test('one of both renamed by hand: the other gets the title, and the next one', async () => {
  const { work, wire, link, file, line } = await logged();
  file().name = 'Plan (final)';
  const second = await delivered(work('update', renamed, link), wire);
  await delivered(work('update', { ...renamed, title: 'Another' }, second), wire);
  expect([file().name, line()]).toEqual(['Plan (final)', 'Another']);
});

test('where nothing was noted nothing is renamed', async () => {
  const { work, wire, link, file, line } = await logged();
  const { wrote: _, ...parts } = link.parts ?? {};
  await delivered(work('update', renamed, { ...link, parts }), wire);
  expect([file().name, line()]).toEqual([rollout.title, rollout.title]);
});

test.each(['cut-before', 'cut-after', '500-committed'] as const)(
  '%s while the file is named: it leaves no doubt, and once more is the same',
  async (kind) => {
    const { world, work, wire, link, file, text } = await logged();
    world.faults.push({ kind, on: 'PATCH /drive/v3/files/*' });
    const update = work('update', renamed, link);
    expect(await deliver(update, wire)).toMatchObject({ kind: 'again', maybe: false });
    const progress = { phase: 'name', mark: 'm', titled: true } as const;
    expect(await googleDocs.recover(update, progress, wire)).toMatchObject({ value: { progress } });
    expect(await googleDocs.step(update, progress, wire)).toMatchObject({ value: { done: true } });
    expect(file().name).toBe(renamed.title);
    expect(text().split('Update of')).toHaveLength(2);
  },
);
