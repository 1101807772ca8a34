import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { lintAddon, problemsOf } from './lint-addon.mjs';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A small extension for Firefox with this script and these optional permissions. */
function extension(script: string, optional: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'meantime-lint-'));
  folders.push(folder);
  const gecko = {
    id: 'planted@fernhill.example',
    strict_min_version: '142.0',
    data_collection_permissions: { required: ['none'] },
  };
  const manifest = {
    manifest_version: 3,
    name: 'Planted',
    version: '1.0',
    optional_permissions: optional,
    background: { scripts: ['background.js'] },
    browser_specific_settings: { gecko },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), script);
  return folder;
}

test('a clean extension has nothing wrong, one with planted warnings has each of them told', async () => {
  const quiet = extension('console.log(1);', ['notifications']);
  const spoiled = extension('document.body.innerHTML = location.hash;', ['identity']);
  const [none, both] = await Promise.all([lintAddon(quiet), lintAddon(spoiled)]);
  expect(none).toEqual([]);
  expect(both).toEqual([
    expect.stringContaining('MANIFEST_OPTIONAL_PERMISSIONS: /optional_permissions'),
    expect.stringMatching(/UNSAFE_VAR_ASSIGNMENT: .*\(background\.js:1/),
  ]);
}, 180_000);

const warning = (column: number, code = 'UNSAFE_VAR_ASSIGNMENT') => ({
  _type: 'warning',
  code,
  message: 'Unsafe assignment to innerHTML',
  file: 'chunks/mount.js',
  line: 1,
  column,
});
const nothing = { errors: [], notices: [], warnings: [] };
const ofReact = 'if(n=r.__html,n!=null){o?.__html!==n&&(e.innerHTML=n)}';
// Counted from 1.
const at = ofReact.indexOf('e.innerHTML') + 1;

test('React’s two assignments pass, a third and any other do not', () => {
  const judged = (text: string, ...warnings: ReturnType<typeof warning>[]) =>
    problemsOf({ ...nothing, warnings }, () => text).length;
  expect(judged(ofReact, warning(at), warning(at))).toBe(0);
  expect(judged(ofReact, warning(at), warning(at), warning(at))).toBe(1);
  expect(judged('a.innerHTML=b', warning(1))).toBe(1);
  expect(judged(`${ofReact};a.innerHTML=b`, warning(ofReact.length + 2))).toBe(1);
  expect(judged(ofReact, warning(at, 'DANGEROUS_EVAL'))).toBe(1);
});

test('an error and a notice count as a warning does', () => {
  const report = { errors: [warning(0, 'A')], notices: [warning(0, 'B')], warnings: [] };
  expect(problemsOf(report, () => '')).toHaveLength(2);
});
