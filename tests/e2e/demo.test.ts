import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { runHeadless } from '../../scripts/demo/headless.ts';

// What it says is for whoever started it.
beforeAll(() => void vi.spyOn(console, 'log').mockImplementation(() => {}));
afterAll(() => void vi.restoreAllMocks());

test('the demo plays to its end: each decision that was sent is read back, with its people and its thread', {
  timeout: 240_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'meantime-demo-'));
  try {
    await runHeadless(folder);
    const texts = (await readdir(folder)).filter((name) => name.endsWith('.txt'));
    expect(texts).toHaveLength(4);
    for (const name of texts) {
      const text = await readFile(join(folder, name), 'utf8');
      // The status, an option with its reason, an action with owner and day, a message with its author's time.
      expect(text, name).toMatch(
        /^(📌 )?(Accepted · decided on|Proposed · final unless someone objects by) /m,
      );
      expect(text, name).toContain('Not taken: ');
      expect(text, name).toMatch(/^☐ .* \(Mei Tanaka, due \d{4}-\d\d-\d\d\)$/m);
      expect(text, name).toMatch(/^(> )?Jonas Weber, .* in Europe\/London · .* UTC$/m);
      expect(text, name).not.toContain('Author not named');
      expect(text.includes('1 message was folded away and not read.'), name).toBe(name.includes('gmail'));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('what it does not know ends it with a sentence and a code that is not 0', async () => {
  const main = join(import.meta.dirname, '../../scripts/demo/main.ts');
  const run = promisify(execFile)('node', ['--disable-warning=ExperimentalWarning', main, '--headles']);
  await expect(run).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('npm start knows') });
});
