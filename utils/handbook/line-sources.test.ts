import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shippedNorms } from '@/utils/domain/norms/norms';
import { sayEnglish } from '@/utils/words/english';
import { hasKey, shareableSources } from './line-sources';
import { readNormsLine, writeNormsLine } from './norms-line';

const url = 'https://files.example/team.csv';
const said = (line: string) => atob((line.split(':')[2] ?? '').replaceAll('-', '+').replaceAll('_', '/'));
const lineOf = (body: object) => `meantime-norms:1:${btoa(JSON.stringify(body))}`;

test('an address travels with the norms and comes out as it went in', () => {
  const sources = [{ kind: 'address', url } as const];
  const line = writeNormsLine(shippedNorms, sources);
  expect(readNormsLine(`${line}Ada`)).toEqual({ ok: true, norms: shippedNorms, sources, problems: [] });
});

test('whatever a stored source knows besides its address stays here', () => {
  const secret = fc.string({ minLength: 12, maxLength: 30, unit: fc.constantFrom(...'qzjxk') });
  const kinds = fc.constantFrom('address', 'notion', 'slack', 'google', 'monday');
  const stored = fc.array(
    fc.record({ kind: kinds, token: secret }).map(({ kind, token }) => ({
      id: token,
      kind,
      name: token,
      revision: `e"${token}"`,
      token,
      settings: { url, token, account: { token, refreshToken: token } },
    })),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(stored, (sources) => {
      const line = said(writeNormsLine(shippedNorms, shareableSources(sources).sources));
      for (const { token } of sources) expect(line).not.toContain(token);
      const isThere = sources.some(({ kind }) => kind === 'address');
      expect(JSON.parse(line)).toEqual(
        isThere ? { norms: shippedNorms, sources: [{ kind: 'address', url }] } : { norms: shippedNorms },
      );
    }),
  );
});

test('a caller that hands over more than an address gives nothing away', () => {
  const source = { kind: 'address', url, token: 'ntn_kxqz' } as const;
  expect(said(writeNormsLine(shippedNorms, [source]))).not.toContain('ntn_kxqz');
});

test.each([
  'https://store.example/team.csv?X-Amz-Signature=abc&X-Amz-Credential=def',
  'https://store.example/team.csv?sv=2026-01-01&sig=abc',
  'https://box.example/team.csv?rlkey=abc',
  'https://files.example/team.csv?access_token=abc',
  'https://files.example/team.csv?apikey=abc',
  'https://raw.example/team.csv?token=ABC',
  'https://files.example/xoxb-1-2/team.csv',
  'https://files.example/team.csv?v=ghp%5Fabc',
  'https://files.example/ntn_abc/team.csv',
  'https://ada:pw@files.example/team.csv',
])('an address with a key in it stays here: %s', (address) => {
  expect(hasKey(address)).toBe(true);
  const { sources, withKey } = shareableSources([{ kind: 'address', settings: { url: address } }]);
  expect(sources).toEqual([]);
  expect(withKey).toEqual(address.includes('@') ? [] : [address]);
});

test.each([
  url,
  'https://docs.example/spreadsheets/d/e/2PACX-1vT/pub?gid=0&single=true&output=csv',
  'https://files.example/keys/monkey-team.csv?v=3&version=2',
  'https://files.example/signed-off/author/tokens.csv?page=2',
])('an address without one is handed on: %s', (address) => {
  expect(hasKey(address)).toBe(false);
});

test.each([
  [[{ kind: 'address', url: 'http://files.example/team.csv' }]],
  [[{ kind: 'address', url: 'javascript:alert(1)' }]],
  [[{ kind: 'address', url, token: 'x' }]],
  [[{ kind: 'notion', database: 'x' }]],
  [[null]],
  [Array.from({ length: 6 }, () => ({ kind: 'address', url: 'http://x.example/' }))],
])('an address that cannot be used costs the norms nothing: %j', (sources) => {
  const read = readNormsLine(lineOf({ norms: shippedNorms, sources }));
  expect(read.ok && read.norms).toEqual(shippedNorms);
  expect(read.ok && read.sources).toEqual([]);
  expect(read.ok && read.problems.map((one) => sayEnglish(one))).toEqual([
    expect.stringContaining('source of people that this version of Meantime can’t use'),
  ]);
});

test('anything else beside norms and sources is no line of ours', () => {
  expect(readNormsLine(lineOf({ norms: shippedNorms, token: 'x' })).ok).toBe(false);
});
