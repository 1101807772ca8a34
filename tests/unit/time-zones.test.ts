import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

interface Vector {
  readonly case: unknown;
  readonly expect: { readonly opens: string | null; readonly due: string | null };
}

const root = new URL('../../', import.meta.url);
const vectors = ['edges.jsonl', 'reply-windows.jsonl'].flatMap((file) =>
  readFileSync(new URL(`tests/vectors/${file}`, root), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Vector),
);
const input = vectors.map((vector) => JSON.stringify(vector.case)).join('\n');

function explainIn(zone: string): string[] {
  const script = fileURLToPath(new URL('scripts/explain.ts', root));
  const env = { ...process.env, TZ: zone, NODE_OPTIONS: '' };
  const run = spawnSync(process.execPath, [script], { input, env, encoding: 'utf8', maxBuffer: 2 ** 26 });
  expect(run.stderr).toBe('');
  return run.stdout.trim().split('\n');
}

// Half an hour west, half an hour east, and beyond the date line.
const machineZones = ['America/St_Johns', 'Asia/Kolkata', 'Pacific/Apia'];

test('explain answers all vectors alike on machines in three zones, receipts included', () => {
  const [first = [], ...others] = machineZones.map(explainIn);
  expect(first).toHaveLength(vectors.length);
  for (const other of others) expect(other).toEqual(first);
  for (const [index, line] of first.entries()) {
    expect(JSON.parse(line)).toMatchObject(vectors[index]?.expect ?? {});
  }
}, 30_000);
