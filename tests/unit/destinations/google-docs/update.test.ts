import { describe, expect, test } from 'vitest';
import { connected, deliver, delivered } from '@/tests/kits/google-docs/test-world';
import { insertText } from '@/tests/office/google/units';
import { hostile, rollout } from '@/tests/samples/sample-decisions';
import { googleDocs } from '@/utils/destinations/google-docs/google-docs';
import { fieldSnapshotOf } from '@/utils/destinations/written/field-snapshot';
import type { LinkedDecision } from '@/utils/domain/decision/linked-decision';

const later: LinkedDecision = {
  ...rollout,
  status: 'superseded',
  decision: 'Roll out everywhere at once 🎉.\n\nSee https://plan.fernhill.example/q2.',
  supersededBy: '2027-01-10-all-at-once',
  ends: { supersededBy: { title: 'All at once', href: 'https://docs.google.com/document/d/1x/edit' } },
};

/** A world in which the document is made already. */
async function logged(decision = rollout) {
  const all = await connected();
  const link = await delivered(all.work('create', decision), all.http);
  return { ...all, link, from: all.world.log.length, before: all.html() };
}

const box = /<td bgcolor="#e8f0fe">([\s\S]*?)<\/td>/;
const count = (text: string, part: string) => text.split(part).length - 1;

describe('an update', () => {
  test('changes our callout, appends a dated section and touches nothing else, in three requests', async () => {
    const { work, http, link, from, before, html, calls } = await logged();
    const updated = await delivered(work('update', later, link), http);
    expect(calls(from)).toEqual([
      'GET www.googleapis.com/drive/v3/files/*',
      'GET docs.googleapis.com/v1/documents/*',
      'POST docs.googleapis.com/v1/documents/*:batchUpdate',
    ]);
    const after = html();
    expect(box.exec(after)?.[1]).toContain(
      '<p><b>Superseded by </b><a href="https://docs.google.com/document/d/1x/edit"><b>All at once</b></a> · decided on 2026-11-20',
    );
    expect(box.exec(after)?.[1]).toContain(
      '<p><b>Roll out everywhere at once 🎉.</b></p>\n<p><b>See </b><a href="https://plan.fernhill.example/q2"><b>https://plan',
    );
    expect(after).toContain('<h2>Update of Tue 2026-11-24 15:10 in Europe/Berlin (14:10 UTC)</h2>');
    expect(after).not.toContain('by hand');
    // Without the callout and the section it is the document that was there.
    const [head = ''] = after.split('\n<h2>Update of');
    expect(head.replace(box, '')).toBe(before.replace(box, ''));
    expect(updated).toMatchObject({ id: link.id, href: link.href });
    expect(updated.notes?.calloutHash).not.toBe(link.notes?.calloutHash);
  });

  test('a second one finds the callout again, by its range', async () => {
    const { work, http, link, html, doc } = await logged();
    const second = await delivered(work('update', later, link), http);
    await delivered(work('update', { ...rollout, status: 'rejected' }, second), http);
    expect(box.exec(html())?.[1]).toContain('<b>Rejected</b>');
    expect(count(html(), '<h2>Update of')).toBe(2);
    expect(
      doc()
        .ranges.map(({ name }) => name.replace(/ [\da-f-]{36}$/, ''))
        .sort(),
    ).toEqual(['Meantime callout', 'Meantime update', 'Meantime update']);
  });

  test('a callout that was changed by hand is left alone, and the section says so', async () => {
    const { work, http, link, doc, html } = await logged();
    const at = doc().units.findIndex((unit) => 'char' in unit && unit.char === '·');
    insertText(doc(), at, 'as Jonas said ');
    doc().revision += 1;
    await delivered(work('update', later, link), http);
    expect(box.exec(html())?.[1]).toContain('as Jonas said');
    expect(html()).toContain('was changed or taken out by hand, so it was left as it is.');
  });

  test('somebody who writes between our reading and writing loses nothing: it is read again', async () => {
    const { world, work, http, link, from, text, calls } = await logged();
    world.faults.push({ kind: 'stale', on: 'POST /v1/documents/*' });
    await delivered(work('update', later, link), http);
    expect(text()).toContain(' (seen)');
    expect(count(text(), 'Update of')).toBe(1);
    expect(calls(from).map((call) => call.slice(0, 4))).toEqual([
      ...['GET ', 'GET ', 'POST'],
      ...['GET ', 'GET ', 'POST'],
    ]);
  });

  test.each(['cut-after', '500-committed', '503-committed'] as const)(
    '%s: it is found by its mark, and written again it is not there twice',
    async (kind) => {
      const { world, work, http, link, text } = await logged();
      const update = work('update', later, link);
      const read = await googleDocs.step(update, null, http);
      if (!read.ok || read.value.done) throw new Error('It should have been read');
      const { progress } = read.value;
      world.faults.push({ kind });
      expect(await googleDocs.step(update, progress, http)).toMatchObject({
        kind: 'again',
        mayHaveCommitted: true,
      });
      expect(await googleDocs.recover(update, progress, http)).toMatchObject({ value: { done: true } });
      const repeated = await googleDocs.step(update, progress, http);
      if (!repeated.ok || repeated.value.done) throw new Error('The old revision should be refused');
      expect(await googleDocs.step(update, repeated.value.progress, http)).toMatchObject({
        value: { done: true },
      });
      expect(count(text(), 'Update of')).toBe(1);
    },
  );

  test('one that an older version had read goes out as that version planned it', async () => {
    const { work, http, link, text } = await logged();
    const update = work('update', later, link);
    const read = await googleDocs.step(update, null, http);
    if (!read.ok || read.value.done || read.value.progress.phase !== 'write') throw new Error('Not read');
    const { titled: _, ...progress } = read.value.progress;
    expect(await googleDocs.step(update, progress, http)).toMatchObject({ value: { done: true } });
    expect(count(text(), 'Update of')).toBe(1);
  });

  test('one that never arrived is absent and goes out again', async () => {
    const { world, work, http, link, text } = await logged();
    const update = work('update', later, link);
    const read = await googleDocs.step(update, null, http);
    if (!read.ok || read.value.done) throw new Error('It should have been read');
    world.faults.push({ kind: 'cut-before' });
    expect(await googleDocs.step(update, read.value.progress, http)).toMatchObject({
      mayHaveCommitted: true,
    });
    expect(await googleDocs.recover(update, read.value.progress, http)).toMatchObject({ value: 'absent' });
    expect(await googleDocs.step(update, read.value.progress, http)).toMatchObject({ value: { done: true } });
    expect(count(text(), 'Update of')).toBe(1);
  });

  test('an update that Google refuses upon the same revision ends with a sentence, not in a circle', async () => {
    const { world, work, http, link, before, html } = await logged();
    world.faults.push({ kind: '400', on: 'POST /v1/documents/*', times: 9 });
    expect(await deliver(work('update', later, link), http)).toMatchObject({ ok: false, kind: 'no' });
    expect(html()).toBe(before);
  });

  test('words that were refused as too long and changed since are planned anew, not sent again', async () => {
    const { world, work, http, link, text } = await logged();
    const read = await googleDocs.step(work('update', { ...later, why: 'Far too long.' }, link), null, http);
    if (!read.ok || read.value.done) throw new Error('It should have been read');
    const { progress } = read.value;
    const instead = () => ({ status: 413, body: 'Request Entity Too Large' });
    world.faults.push({ kind: '400', on: 'POST /v1/documents/*', instead });
    expect(
      await googleDocs.step(work('update', { ...later, why: 'Far too long.' }, link), progress, http),
    ).toMatchObject({
      kind: 'ask',
      fix: 'edit',
    });
    const shorter = work('update', { ...later, why: 'Short.' }, link);
    const planned = await googleDocs.step(shorter, progress, http);
    if (!planned.ok || planned.value.done) throw new Error('It should have been planned');
    const done = await googleDocs.step(shorter, planned.value.progress, http);
    expect(done).toMatchObject({
      value: { done: true, link: { notes: { fieldSnapshot: fieldSnapshotOf(shorter.decision) } } },
    });
    expect(text()).toContain('Why: Short.');
    expect(text()).not.toContain('Far too long.');
  });

  test.each([
    ['404', 'choose-place'],
    ['403', 'reconnect'],
    ['401', 'reconnect'],
  ] as const)('%s asks, and nothing is half done', async (kind, fix) => {
    const { world, work, http, link } = await logged();
    world.faults.push({ kind });
    expect(await deliver(work('update', later, link), http)).toMatchObject({
      kind: 'ask',
      fix,
      mayHaveCommitted: false,
    });
  });

  test('a reading that failed was certainly no write', async () => {
    const { world, work, http, link } = await logged();
    world.faults.push({ kind: '503' });
    expect(await deliver(work('update', later, link), http)).toMatchObject({
      kind: 'again',
      mayHaveCommitted: false,
    });
  });

  test('whatever the text is, indices hold and it stays text', async () => {
    const decision = { ...hostile, decision: 'a\u0008b \u{f8ff} 👩‍👩‍👧 x\u2028y\n\n<b>' };
    const { work, http, link, html, text } = await logged(decision);
    const next = await delivered(work('update', { ...decision, status: 'rejected' }, link), http);
    await delivered(work('update', { ...decision, status: 'accepted' }, next), http);
    expect(box.exec(html())?.[1]).toContain('<b>Accepted</b>');
    expect(text().endsWith('<b>\n☐ [ ] not a task (a_b_c)\n')).toBe(true);
  });
});
