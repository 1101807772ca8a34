import { expect, test } from 'vitest';
import { englishWords } from '@/tests/kits/document-words';
import { connected, deliver, delivered } from '@/tests/kits/google-docs/test-world';
import { insertText } from '@/tests/office/google/units';
import { rollout } from '@/tests/samples/sample-decisions';
import { googleDocs } from '@/utils/destinations/google-docs/google-docs';
import { googleDocsReader } from '@/utils/destinations/google-docs/reader';

const renamed = { ...rollout, title: 'Rollout plan <for> spring 🎉' };

/** A document, and what it is called in both places. */
async function logged() {
  const all = await connected();
  const link = await delivered(all.work('create'), all.http);
  const file = () => {
    const [first] = all.documents();
    if (first === undefined) throw new Error('No document was made');
    return first;
  };
  return { ...all, link, file, line: () => /<h1>(.*?)<\/h1>/.exec(all.html())?.[1] };
}

test('a new title is written into our title line and becomes the name of the file; then nothing is to be named', async () => {
  const { work, http, link, file, line, text, world, calls, place, settings } = await logged();
  const second = await delivered(work('update', renamed, link), http);
  expect(file().name).toBe(renamed.title);
  expect(line()).toBe('Rollout plan &lt;for&gt; spring 🎉');
  expect(text()).toContain('Title: Rollout plan <for> spring 🎉');
  const from = world.log.length;
  await delivered(work('update', { ...renamed, why: 'So.' }, second), http);
  expect(calls(from).map((call) => call.slice(0, 4))).toEqual(['GET ', 'GET ', 'POST']);
  const found = await googleDocsReader.changes(
    { settings, place, decision: renamed, link: second, words: englishWords },
    http,
  );
  expect(found).toMatchObject({ value: { changes: [] } });
});

test('a title line and a file that were renamed by hand are left, and the section says the title', async () => {
  const { work, http, link, file, doc, line, text } = await logged();
  insertText(doc(), 1, 'Our ');
  doc().revision += 1;
  file().name = 'Plan (final)';
  const second = await delivered(work('update', renamed, link), http);
  await delivered(work('update', { ...renamed, title: 'Another' }, second), http);
  expect(file().name).toBe('Plan (final)');
  expect(line()).toBe('Our Rollout plan for Q1');
  expect(text()).toContain('Title: Rollout plan <for> spring');
  expect(text()).toContain('Title: Another');
});

test('one of both renamed by hand: the other gets the title, and the next one', async () => {
  const { work, http, link, file, line } = await logged();
  file().name = 'Plan (final)';
  const second = await delivered(work('update', renamed, link), http);
  await delivered(work('update', { ...renamed, title: 'Another' }, second), http);
  expect([file().name, line()]).toEqual(['Plan (final)', 'Another']);
});

test('only the line renamed by hand: the file gets the title, and the next one', async () => {
  const { work, http, link, file, doc, line } = await logged();
  insertText(doc(), 1, 'Our ');
  doc().revision += 1;
  const second = await delivered(work('update', renamed, link), http);
  await delivered(work('update', { ...renamed, title: 'Another' }, second), http);
  expect([file().name, line()]).toEqual(['Another', 'Our Rollout plan for Q1']);
});

test('a line that was given the new title by hand, or the style of a title, is ours as before', async () => {
  const { work, http, link, doc, text } = await logged();
  const title = `Our ${rollout.title}`;
  insertText(doc(), 1, 'Our ');
  const end = doc().units.findIndex((unit) => 'paragraph' in unit);
  doc().units[end] = { char: '\n', style: {}, paragraph: { namedStyleType: 'TITLE' } };
  doc().revision += 1;
  const second = await delivered(work('update', { ...rollout, title }, link), http);
  await delivered(work('update', { ...rollout, title: 'Another' }, second), http);
  expect(text().trimStart().split('\n')[0]).toBe('Another');
});

test('a title of nothing that a document can hold leaves the line, and goes out', async () => {
  const { work, http, link, line, text } = await logged();
  await delivered(work('update', { ...rollout, title: '\ue000', why: 'For another reason.' }, link), http);
  expect(line()).toBe(rollout.title);
  expect(text()).toContain('Why: For another reason.');
});

test.each([renamed.title, 'R'])(
  'a title line that was moved to behind the box becomes “%s” there',
  async (title) => {
    const { work, http, link, doc, html, text } = await logged();
    const { units } = doc();
    const line = units.splice(
      1,
      units.findIndex((unit) => 'paragraph' in unit),
    );
    units.splice(units.findIndex((unit) => 'mark' in unit && unit.mark === 'end') + 1, 0, ...line);
    doc().revision += 1;
    const decision = 'Wait until spring, look at it again then, and roll out everywhere at once.';
    await delivered(work('update', { ...renamed, title, decision }, link), http);
    expect(html().replaceAll('&lt;', '<').replaceAll('&gt;', '>')).toContain(
      `<b>${decision}</b></p></td></tr></table>\n<h1>${title}</h1>\n<h2>Why</h2>`,
    );
    expect(text()).toContain('Update of');
  },
);

test('a chip or a picture that somebody put into our title or our box is not taken away', async () => {
  const { work, http, link, doc, html, text } = await logged();
  const { units } = doc();
  // A line across is what the office knows of what is no text.
  units.splice(units.findIndex((unit) => 'char' in unit && unit.char === '·') + 1, 0, { mark: 'rule' });
  units.splice(
    units.findIndex((unit) => 'paragraph' in unit),
    0,
    { mark: 'rule' },
  );
  doc().revision += 1;
  await delivered(work('update', { ...renamed, status: 'rejected' }, link), http);
  expect(html().split('<hr>')).toHaveLength(3);
  expect(text()).toContain('was changed or taken out by hand, so it was left as it is.');
  expect(text()).toContain('Title: Rollout plan <for> spring');
});

test('a name that Google cannot be asked for is no reason to write the text again', async () => {
  const { world, work, http, link, line } = await logged();
  const update = work('update', renamed, link);
  const progress = { phase: 'name', mark: 'm', titled: true } as const;
  world.faults.push({ kind: '400', on: 'GET /v1/documents/*' });
  expect(await googleDocs.step(update, progress, http)).toMatchObject({ value: { done: true } });
  expect(line()).toBe(rollout.title);
});

test('where nothing was noted nothing is renamed', async () => {
  const { work, http, link, file, line } = await logged();
  const { sectionHashes: _, ...notes } = link.notes ?? {};
  await delivered(work('update', renamed, { ...link, notes }), http);
  expect([file().name, line()]).toEqual([rollout.title, rollout.title]);
});

test.each(['cut-before', 'cut-after', '500-committed'] as const)(
  '%s while the file is named: it leaves no doubt, and once more is the same',
  async (kind) => {
    const { world, work, http, link, file, text } = await logged();
    world.faults.push({ kind, on: 'PATCH /drive/v3/files/*' });
    const update = work('update', renamed, link);
    expect(await deliver(update, http)).toMatchObject({ kind: 'again', mayHaveCommitted: false });
    const progress = { phase: 'name', mark: 'm', titled: true } as const;
    expect(await googleDocs.recover(update, progress, http)).toMatchObject({ value: { progress } });
    expect(await googleDocs.step(update, progress, http)).toMatchObject({ value: { done: true } });
    expect(file().name).toBe(renamed.title);
    expect(text().split('Update of')).toHaveLength(2);
  },
);
