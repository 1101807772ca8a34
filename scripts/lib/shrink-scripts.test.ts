import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { shrunk } from './shrink-scripts.ts';

const folder = `${mkdtempSync(join(tmpdir(), 'shrunk-'))}/`;
afterAll(() => rmSync(folder, { recursive: true }));
const options = { compress: { passes: 2 }, mangle: true } as const;

test('a script is minified once, and another, or by other options, for itself', async () => {
  const code = 'function add(first, second) { return first + second; } console.log(add(1, 2));';
  const made = await shrunk(code, options, folder);
  expect(made.length).toBeLessThan(code.length);
  const [file = ''] = readdirSync(folder);
  writeFileSync(join(folder, file), 'kept');
  expect(await shrunk(code, options, folder)).toBe('kept');
  expect(await shrunk(code, { mangle: true }, folder)).not.toBe('kept');
  expect(await shrunk(`${code} `, options, folder)).toBe(made);
  expect(readdirSync(folder)).toHaveLength(3);
});

test('a script that cannot be read fails the build, and is not kept', async () => {
  const before = readdirSync(folder);
  await expect(shrunk('function {', options, folder)).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(before);
});
