import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import * as jsYaml from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { anyCharacter } from '@/tests/kits/any-character';
import { rollout } from '@/tests/samples/sample-decisions';
import { frontMatter, frontMatterFields } from '@/utils/destinations/markdown/front-matter';
import { type Decision, statuses, templates } from '@/utils/domain/decision/decision';

const python = `
import json, sys, yaml
print(json.dumps([yaml.safe_load(text) for text in json.load(sys.stdin)]))
`;

/** PyYAML, a reader of another family; null where this machine has none. */
function byPython(texts: readonly string[]): unknown[] | null {
  const { status, stdout } = spawnSync('python3', ['-c', python], {
    input: JSON.stringify(texts),
    maxBuffer: 2 ** 28,
    encoding: 'utf8',
  });
  return status === 0 ? JSON.parse(stdout) : null;
}

const hasPython = byPython([]) !== null;
if (!hasPython) console.log('Front matter is not read with PyYAML: python3 here has no module yaml.');

const readers: Readonly<Record<string, (yaml: string) => unknown>> = {
  'yaml 1.2': (yaml) => parse(yaml),
  'yaml 1.1': (yaml) => parse(yaml, { version: '1.1' }),
  'js-yaml 4': (yaml) => jsYaml.load(yaml),
};

const inner = (text: string) => text.replace(/^---\n/, '').replace(/---\n$/, '');

function expectAlike(decisions: readonly Decision[]): void {
  const texts = decisions.map((decision) => inner(frontMatter(decision)));
  const meant = decisions.map((decision) => JSON.parse(JSON.stringify(frontMatterFields(decision))));
  const whole = JSON.parse(JSON.stringify(meant), (_, value) =>
    typeof value === 'string' ? value.toWellFormed() : value,
  );
  for (const [name, read] of Object.entries(readers)) expect(texts.map(read), name).toEqual(whole);
  if (hasPython) expect(byPython(texts), 'PyYAML').toEqual(whole);
}

const tricky = [
  ...[
    'a\tb',
    '\ta',
    'a\t',
    '=',
    '<<',
    '\u007f',
    'a\u0085b',
    'a\u2028b',
    'a\u2029b',
    '\ufeffa',
    'a\ufeff',
    '\ud800',
    'a\udc00b',
  ],
  ...[
    '0o7',
    '0x1F',
    '0b11',
    '017',
    '1_000',
    '1_000.5',
    '1:30',
    '12:30:45.5',
    '190:20:30',
    '1e3',
    '1.',
    '.5',
    '+1',
    '-1',
    '0',
  ],
  ...[
    '.inf',
    '-.Inf',
    '.NaN',
    'yes',
    'No',
    'ON',
    'off',
    'y',
    'N',
    'true',
    'False',
    '~',
    'null',
    'Null',
    'NULL',
    '',
    ' ',
  ],
  ...[
    '2026-11-29',
    '2026-11-29T10:00:00Z',
    '2026-1-2 3:04:05',
    '2026-11-29-2',
    '2026-11-29-plan-2',
    '12e03',
    'e1',
    'E-9',
    'e',
  ],
  ...[
    '@a',
    '`a',
    '%a',
    '%YAML 1.1',
    '&a',
    '*a',
    '!a',
    '!!str a',
    '|',
    '>',
    '- a',
    '-',
    '--- a',
    '...',
    '? a',
    ': a',
  ],
  ...[
    'a: b',
    'a:',
    'a #b',
    '#a',
    '{a}',
    '[a',
    'a]',
    'a, b',
    "'a'",
    '"a"',
    'it’s',
    "it's",
    'a\\b',
    'a\nb',
    'a\r\nb',
    ' a',
    'a ',
  ],
  ...[
    '---\ntitle: x',
    'größe',
    '東京',
    'नमस्ते',
    '🎉',
    'a\u0000b',
    'a\u001bb',
    '\u00a0a',
    'a\u200bb',
    '\uffff',
    '\ufdd0',
  ],
];

describe('front matter', () => {
  test.each(tricky.map((text) => [JSON.stringify(text), text] as const))(
    'with %s is read alike by all',
    (_, text) => {
      const decision: Decision = {
        ...rollout,
        title: text,
        approver: { name: text },
        contributors: [{ name: text }, { name: `${text}x` }],
        source: { ...rollout.source, title: text, threadId: text },
      };
      for (const [name, read] of Object.entries(readers)) {
        const fields = frontMatterFields(decision);
        const whole = JSON.parse(JSON.stringify(fields), (_key, value) =>
          typeof value === 'string' ? value.toWellFormed() : value,
        );
        expect(read(inner(frontMatter(decision))), name).toEqual(whole);
      }
    },
  );

  test('with each of these is read alike by PyYAML', ({ skip }) => {
    if (!hasPython) skip();
    expectAlike(tricky.map((title) => ({ ...rollout, title })));
  });

  test('of 1,000 decisions is equal in all readers, and to what was meant', { timeout: 300_000 }, () => {
    const text = fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 12 }),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(...tricky),
      fc.tuple(fc.constantFrom(...tricky), fc.constantFrom(...tricky)).map(([one, other]) => one + other),
      fc.stringMatching(/^[0-9+.:_eExob-]{1,8}$/),
    );
    const named = text.map((name) => ({ name }));
    const decisions = fc.sample(
      fc.record({
        title: text,
        id: fc.option(text),
        template: fc.constantFrom(...templates),
        status: fc.constantFrom(...statuses),
        driver: fc.option(named),
        approver: fc.option(named),
        contributors: fc.array(named, { maxLength: 3 }),
        informed: fc.array(named, { maxLength: 3 }),
        source: fc.record({
          site: fc.constantFrom('gmail' as const, 'slack' as const),
          permalink: text,
          threadId: text,
          title: text,
        }),
        supersedes: fc.option(text),
      }),
      1000,
    );
    expectAlike(decisions.map((fields) => ({ ...rollout, ...fields })));
  });

  test('a text that nobody takes for anything else stays bare', () => {
    const yaml = frontMatter({ ...rollout, title: 'Größe der Box (neu)' });
    expect(yaml).toContain('\ntitle: Größe der Box (neu)\n');
    expect(yaml).toContain(`\nid: ${rollout.id}\n`);
    expect(yaml).toContain('\ndate: "2026-11-20"\n');
  });
});
