import { expect, test } from 'vitest';
import { type ServedPerson, testRosterSource } from '@/tests/kits/roster-source/contract';
import { googleFetch } from '@/tests/office/google/fetch';
import { addPeopleSheet, peopleSheet } from '@/tests/office/google/sheet-people';
import { createWorld, type World } from '@/tests/office/google/world';
import { teammates } from '@/tests/office/team/said';
import { readCsv } from '@/utils/roster/file/csv';
import { addressSource, mostAddressBytes } from '@/utils/roster/sources/address/source';
import { sourceHttp } from '@/utils/roster/sources/source-http';
import { inEnglish, toldEnglish } from '@/utils/words/english';

const settings = { url: 'https://files.example/team.csv' };
const csvOf = (people: readonly ServedPerson[]) =>
  ['name,email,zone', ...people.map(({ name, email, zone }) => `${name},${email},${zone}`)].join('\n');
const jsonOf = (people: readonly ServedPerson[]) => JSON.stringify({ people });
const tagOf = (text: string) => `"${text.length}-${text.slice(-20).replaceAll(/\W/g, '')}"`;

for (const [name, write, marks] of [
  ['CSV with an ETag', csvOf, (text: string) => ({ ETag: tagOf(text) })],
  [
    'JSON with a date',
    jsonOf,
    (text: string) => ({ 'Last-Modified': `Sun, 29 Nov 2026 10:00:${text.length % 60} GMT` }),
  ],
  ['CSV without either', csvOf, () => ({})],
] as const) {
  testRosterSource(`an address, ${name}`, {
    source: addressSource,
    settings,
    account: null,
    wrongSettings: [{ url: 'http://files.example/' }, { url: 'https://a:b@files.example/' }, { url: 7 }],
    serve: (people) => async (request) => {
      const text = write(people);
      const headers: Record<string, string> = marks(text);
      const asked = request.headers.get('If-None-Match') ?? request.headers.get('If-Modified-Since');
      const isSame = asked !== null && Object.values(headers).includes(asked);
      return isSame ? new Response(null, { status: 304 }) : new Response(text, { headers });
    },
  });
}

const load = async (answer: Response, since: string | null = null) => {
  const requests: Request[] = [];
  const http = sourceHttp(addressSource, settings, {
    fetch: (async (request: Request) => {
      requests.push(request);
      return answer;
    }) as typeof fetch,
    now: () => 7,
    write: async () => async () => {},
  });
  const signal = new AbortController().signal;
  const context = { http, signal, since, today: '2026-11-29', account: null, progress: () => {} };
  return { outcome: await addressSource.load(settings, context), requests };
};
const wordsOf = ({ outcome }: Awaited<ReturnType<typeof load>>) =>
  outcome.ok ? null : toldEnglish(outcome.words);

test('the request carries no credentials and asks the cache of nobody', async () => {
  const { requests } = await load(new Response('name,email,zone\nAda,ada@fern.example,Oslo'));
  expect(requests.map(({ credentials, cache, redirect }) => [credentials, cache, redirect])).toEqual([
    ['omit', 'no-store', 'manual'],
  ]);
});

test('what is larger than 10 MB is not read to its end', async () => {
  let sent = 0;
  const endless = new ReadableStream({
    pull(controller) {
      sent += 1_000_000;
      controller.enqueue(new Uint8Array(1_000_000).fill(65));
    },
  });
  expect(wordsOf(await load(new Response(endless)))).toBe(
    'The file is larger than 10 MB, so it wasn’t read.',
  );
  expect(sent).toBeLessThan(mostAddressBytes + 4_000_000);
});

test.each([
  [new Response('<html><body>Sign in</body></html>'), /web page/],
  [new Response('', { status: 404 }), /no file at this address/],
  [new Response('', { status: 401 }), /wants a sign-in/],
  [new Response('', { status: 418 }), /refused the request \(status 418\)/],
  [
    new Response(null, { status: 301, headers: { Location: 'https://files.example/new.csv' } }),
    /redirects to another/,
  ],
  [new Response('name,email,zone'), /no people/],
  [new Response('colour,size\nred,7'), /name/],
  [new Response(new Uint8Array([0x6e, 0xe9, 0x0a])), /isn’t in UTF-8/],
])('an answer that is no list: %#', async (answer, what) => {
  expect(wordsOf(await load(answer))).toMatch(what);
});

test('a file in another encoding is read where the server names it', async () => {
  const bytes = new Uint8Array(
    [...'name,email,zone\nJos']
      .map((letter) => letter.charCodeAt(0))
      .concat([0xe9])
      .concat([...',jose@fern.example,Madrid'].map((letter) => letter.charCodeAt(0))),
  );
  const { outcome } = await load(
    new Response(bytes, { headers: { 'Content-Type': 'text/csv; charset=windows-1252' } }),
  );
  expect(outcome).toMatchObject({ ok: true, value: { rows: [{ name: 'José' }] } });
});

test('a file that was cut in the middle still gives its whole lines', async () => {
  const { outcome } = await load(
    new Response('name,email,zone\nAda,ada@fern.example,Oslo\nBo,bo@oak.example,"Tok'),
  );
  expect(outcome).toMatchObject({ ok: true, value: { rows: [{ name: 'Ada' }] } });
});

const published = { url: String(peopleSheet.csv) };
const sheetOf = async (change: (world: World) => void = () => {}, asked = published) => {
  const world = createWorld({ now: () => 7 });
  addPeopleSheet(world);
  change(world);
  const ledger: string[] = [];
  const send = googleFetch(world);
  const http = sourceHttp(addressSource, asked, {
    // A browser tells nothing of a page that the extension may not read.
    fetch: async (...request) => {
      const answer = await send(...request);
      if (answer.url.includes('accounts.google.com')) throw new TypeError('Failed to fetch');
      return answer;
    },
    now: () => 7,
    write: async ({ host }) => {
      ledger.push(host);
      return async () => {};
    },
  });
  const signal = new AbortController().signal;
  const context = { http, signal, since: null, today: '2026-11-29', account: null, progress: () => {} };
  const outcome = await addressSource.load(asked, context);
  return { outcome, ledger, words: outcome.ok ? null : toldEnglish(outcome.words) };
};

test('a published sheet comes from Google’s other host, and the ledger has both requests', async () => {
  const { outcome, ledger } = await sheetOf();
  if (!outcome.ok || outcome.value === 'unchanged') throw new Error(JSON.stringify(outcome));
  const said = teammates.flatMap(({ sheet }) => sheet ?? []);
  expect(outcome.value.rows.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Ananya Rao', 'Mei Tanaka']),
  );
  expect(outcome.value.rows.length + outcome.value.problems.length).toBeGreaterThanOrEqual(said.length - 1);
  expect(ledger).toEqual(['docs.google.com', 'doc-0s-1c-sheets.googleusercontent.com']);
});

test('a sheet that is for nobody any more, for signed-in people alone, and no network are told apart', async () => {
  const id = peopleSheet.id;
  const asFile = { url: `https://docs.google.com/spreadsheets/d/${id}/export?format=csv` };
  expect((await sheetOf(() => {}, asFile)).words).toMatch(/^Google doesn’t give this sheet to everyone/);
  const gone = await sheetOf((world) => {
    const sheet = world.files.get(id)?.sheet;
    if (sheet) sheet.publishedAs = null;
  });
  expect(gone.words).toMatch(/no file at this address/);
  const cut = await sheetOf((world) => {
    world.faults.push({ kind: 'refused', times: 2 });
  });
  expect(cut.words).toMatch(/couldn’t reach the server/);
  expect(cut.outcome).toMatchObject({ kind: 'again' });
});

test('a column of groups is read of a file that is loaded again; one that is read once says that it is not', async () => {
  const text = 'name,email,zone,Gruppen,Gruppe\nAda,ada@fern.example,Oslo,Support;Field,Crew';
  const { outcome } = await load(new Response(text));
  const rows = outcome.ok && outcome.value !== 'unchanged' ? outcome.value.rows : [];
  expect(rows.map(({ groups }) => groups)).toEqual([['Support', 'Field', 'Crew']]);
  const once = await readCsv(text, '2026-11-29');
  expect(once.rows.map(({ groups }) => groups)).toEqual([undefined]);
  expect(once.notes.map(({ what }) => inEnglish(what)).join()).toMatch(/“Gruppen” and “Gruppe”/);
});
