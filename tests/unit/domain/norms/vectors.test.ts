import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { replyWindow } from '@/utils/domain/norms/reply-window';
import type { WindowCase } from '@/utils/domain/norms/reply-window.types';
import { compileFor } from '@/utils/domain/time/calendar';

interface Vector {
  readonly name?: string;
  readonly case: WindowCase;
  readonly expect: { opens: string | null; due: string | null; sendBefore: string | null };
}

const read = (file: string): Vector[] =>
  readFileSync(new URL(`../../../vectors/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Vector);

const at = (instant: string | null): number | null => (instant === null ? null : Date.parse(instant));

test.each([
  ['edges.jsonl', 32],
  ['reply-windows.jsonl', 600],
])('%s: all %i windows agree with an independent program', (file, count) => {
  const vectors = read(file);
  expect(vectors).toHaveLength(count);
  for (const vector of vectors) {
    const { person, norm, sentAt } = vector.case;
    const sent = Date.parse(sentAt);
    const window = replyWindow(compileFor(person, sent), norm, sent);
    const { opens, due, sendBefore } = vector.expect;
    expect(window, vector.name ?? JSON.stringify(vector.case)).toEqual({
      opens: at(opens),
      due: at(due),
      sendBefore: at(sendBefore),
    });
  }
});
