import { expect, test } from 'vitest';
import { connected, delivered } from '@/tests/kits/google-docs/test-world';
import { insertText } from '@/tests/office/google/units';
import { goal, rollout, update } from '@/tests/samples/sample-decisions';
import type { LinkedDecision } from '@/utils/domain/decision/linked-decision';

const samples: readonly [string, LinkedDecision][] = [
  ['plain', rollout],
  ['daci', { ...rollout, template: 'daci' }],
  ['madr', { ...rollout, template: 'madr' }],
  ['update', update],
  ['goal', goal],
];
const box = /<td bgcolor="#e8f0fe">[\s\S]*?<\/td>/;

/** Somebody types into each heading, paragraph and cell but those of our box, and adds a paragraph at the end. */
async function edited(decision: LinkedDecision) {
  const all = await connected();
  const link = await delivered(all.work('create', decision), all.http);
  const doc = all.doc();
  for (let at = doc.units.length - 1; at > 0; at -= 1) {
    const unit = doc.units[at];
    if (unit && 'char' in unit && unit.char === '\n' && !inBox(doc.units, at))
      insertText(doc, at, ' (Jonas)');
  }
  doc.revision += 1;
  return { ...all, link, before: all.html() };
}

/** Whether this unit stands in the first table. */
function inBox(units: readonly object[], at: number): boolean {
  const marks = units.slice(0, at).map((unit) => ('mark' in unit ? unit.mark : null));
  return marks.filter((mark) => mark === 'table').length === 1 && !marks.includes('end');
}

test.each(samples)(
  '%s: an update leaves everything that somebody wrote meanwhile, and our box is ours still',
  async (_, decision) => {
    const { work, http, link, before, html } = await edited(decision);
    expect(before.split('(Jonas)').length).toBeGreaterThan(8);
    const next: LinkedDecision = { ...decision, status: 'rejected', decision: 'Wait until spring.' };
    await delivered(work('update', next, link), http);
    const [head = '', ...sections] = html().split('\n<h2>Update of');
    expect(sections).toHaveLength(1);
    expect(head.replace(box, '')).toBe(before.replace(box, ''));
    expect(box.exec(head)?.[0]).toContain('<b>Rejected</b>');
    expect(box.exec(head)?.[0]).toContain('<p><b>Wait until spring.</b></p>');
    expect(sections[0]).not.toContain('by hand');
  },
);
