import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('./explain.ts', import.meta.url));
const hours = [['09:00', '17:00']];
const week = { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: [], sun: [] };
const usable = {
  person: { zone: 'UTC', week },
  norm: { amount: 3, unit: 'working-hours' },
  sentAt: '2026-01-09T16:00:00Z',
};

function answers(...lines: string[]): unknown[] {
  const run = spawnSync(process.execPath, [script], { input: lines.join('\n'), encoding: 'utf8' });
  return run.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}

test('a usable case answers its window, receipt and dates, and only those', () => {
  expect(answers(JSON.stringify(usable))).toEqual([
    {
      opens: '2026-01-09T16:00:00Z',
      due: '2026-01-12T11:00:00Z',
      sendBefore: '2026-01-09T16:00:00Z',
      receipt: [
        { from: '2026-01-09T16:00:00Z', to: '2026-01-09T17:00:00Z', kind: 'counted', reason: 'counted' },
        { from: '2026-01-09T17:00:00Z', to: '2026-01-10T00:00:00Z', kind: 'skipped', reason: 'after-hours' },
        { from: '2026-01-10T00:00:00Z', to: '2026-01-12T00:00:00Z', kind: 'skipped', reason: 'day-off' },
        { from: '2026-01-12T00:00:00Z', to: '2026-01-12T09:00:00Z', kind: 'skipped', reason: 'after-hours' },
        { from: '2026-01-12T09:00:00Z', to: '2026-01-12T11:00:00Z', kind: 'counted', reason: 'counted' },
      ],
      dates: [],
    },
  ]);
});

test('a line that cannot be used answers an error and the next is read; empty lines are passed over', () => {
  const [broken, refused, found, ...rest] = answers(
    '{"person":',
    '',
    JSON.stringify({ ...usable, person: { zone: 'IST', week } }),
    JSON.stringify(usable),
  );
  expect(broken).toEqual({ error: expect.stringContaining('JSON') });
  expect(refused).toEqual({ error: expect.stringContaining('Asia/Kolkata') });
  expect(found).toMatchObject({ due: '2026-01-12T11:00:00Z' });
  expect(rest).toEqual([]);
});

test('where nothing is due, the reason is a sentence', () => {
  const never = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
  expect(answers(JSON.stringify({ ...usable, person: { zone: 'UTC', week: never } }))).toEqual([
    {
      opens: null,
      due: null,
      sendBefore: null,
      receipt: [],
      dates: [],
      reason: expect.stringMatching(/^No working time .*2027-01-14.*\.$/),
    },
  ]);
});
