import { expect, test } from 'vitest';
import { englishWords } from '@/tests/kits/document-words';
import { goal, rollout, update } from '@/tests/samples/sample-decisions';
import type { LinkedDecision } from '@/utils/domain/decision/linked-decision';
import { readMarkdown } from '../../office/notion/markdown.ts';
import { creating, made, openNotion, registerPlace, settings } from './office';

const samples: readonly [string, LinkedDecision, Partial<LinkedDecision>, string][] = [
  ['plain', rollout, { why: 'For another reason.' }, '**Why: **For another reason.'],
  ['daci', { ...rollout, template: 'daci' }, { approver: null }, '**Approver: **nothing any more'],
  ['madr', { ...rollout, template: 'madr' }, { revisitOn: '2027-03-01' }, '**Revisit on: **2027-03-01'],
  ['update', update, { next: 'A rest.', obstacles: 'Rain.' }, '**What is in the way: **Rain.'],
  ['goal', goal, { byWhen: '2027-06-30', measures: ['Two'] }, '**By when: **2027-06-30'],
];

test.each(samples)(
  '%s: an update says what changed and leaves everything that somebody wrote meanwhile',
  async (_, decision, change, said) => {
    const { world, http } = openNotion();
    const place = await registerPlace(http);
    const link = await made(creating(decision, place), http);
    // Somebody writes into every block but our callout.
    for (const node of world.nodes.values()) {
      if (node.kind !== 'block' || node.type === 'callout' || !Array.isArray(node.content.rich_text))
        continue;
      const mine = { type: 'text', text: { content: ' (Jonas)' } };
      node.content = { ...node.content, rich_text: [...node.content.rich_text, mine] };
    }
    const text = () => (readMarkdown(world, link.id).body as { markdown: string }).markdown;
    const [, before = ''] = text().split('</callout>\n');
    expect(before.split('(Jonas)').length).toBeGreaterThan(8);
    const next: LinkedDecision = { ...decision, ...change, status: 'rejected' };
    await made({ kind: 'update', settings, place, decision: next, link, words: englishWords }, http);
    const [head = '', after = ''] = text().split('</callout>\n');
    expect(head).toContain('**Rejected**');
    expect(after.startsWith(before)).toBe(true);
    const section = after.slice(before.length);
    expect(section).toMatch(
      /^## Update of Tue 2026-11-24 15:10 in Europe\/Berlin \(14:10 UTC\)\n\*\*Status: \*\*Rejected\n/,
    );
    expect(section).toContain(said);
    expect(section.split('\n')).toHaveLength(3 + Object.keys(change).length);
  },
);
