import { expect, test } from 'vitest';
import type { LedgerLine, NoteStatus } from '@/utils/platform/ledger';
import { phrase } from '@/utils/words/phrase';
import { createHttp } from './http';

const creating = phrase('requests.create-document');

function httpTo(
  answer: () => Promise<Response>,
  write: (line: LedgerLine) => Promise<void> = async () => {},
  note: NoteStatus = async () => {},
) {
  return createHttp(['https://api.example/*'], creating, {
    fetch: answer,
    now: () => 7,
    write: async (line) => {
      await write(line);
      return note;
    },
  });
}
const body = JSON.stringify({ text: 'planted words' });
const address = 'https://api.example/pages?who=planted';

test('each request is a line in the ledger before it goes out, without path, query or words', async () => {
  const lines: LedgerLine[] = [];
  const http = httpTo(
    async () => new Response(`${lines.length} written`),
    async (line) => void lines.push(line),
  );
  const answer = await http.fetch(address, { method: 'POST', body });
  expect(await answer.text()).toBe('1 written');
  expect(lines).toEqual([{ at: 7, host: 'api.example', method: 'POST', bytes: body.length, why: creating }]);
});

test('nothing goes out where the ledger cannot be written, or to another host', async () => {
  let calls = 0;
  const count = async () => new Response(String(++calls));
  const full = httpTo(count, async () => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(full.fetch(address)).rejects.toThrow('full');
  await expect(httpTo(count).fetch('https://evil.example/')).rejects.toThrow('not asked for');
  expect(calls).toBe(0);
});

test('an answer that leads elsewhere is not followed, and no error holds words of the request', async () => {
  const led = httpTo(
    async () => new Response(null, { status: 302, headers: { location: 'https://evil.example' } }),
  );
  const error = await led.fetch(address, { method: 'POST', body }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(TypeError);
  expect(String(error)).toBe('TypeError: The request to api.example failed.');
});

test('the ledger hears how each request was answered, or that it was not', async () => {
  const noted: (number | null)[] = [];
  const note: NoteStatus = async (status) => void noted.push(status);
  const write = async () => {};
  await httpTo(async () => new Response('no', { status: 429 }), write, note).fetch(address);
  await httpTo(() => Promise.reject(new TypeError('cut')), write, note)
    .fetch(address)
    .catch(() => {});
  expect(noted).toEqual([429, null]);
});

test('an answer longer than any document can be is not read to its end', async () => {
  let sent = 0;
  const megabyte = new Uint8Array(1_000_000);
  const endless = () =>
    new ReadableStream({
      pull(controller) {
        sent += 1;
        controller.enqueue(megabyte);
      },
    });
  const http = httpTo(async () => new Response(endless()));
  await expect(http.fetch(address)).rejects.toThrow('The request to api.example failed.');
  expect(sent).toBeLessThan(70);
});

test('an answer of some megabytes in pieces is read whole, and one without a body is none', async () => {
  const pieces = ['€'.repeat(700_000), 'plain', ''].map((text) => new TextEncoder().encode(text));
  const stream = new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
  const http = httpTo(async () => new Response(stream, { status: 201, headers: { 'retry-after': '1' } }));
  const answer = await http.fetch(address);
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([201, '1']);
  expect(await answer.text()).toBe(`${'€'.repeat(700_000)}plain`);
  const empty = httpTo(async () => new Response(null, { status: 204 }));
  expect(await (await empty.fetch(address)).text()).toBe('');
});

test('what is known to be led on is followed to a host that was asked for, and to no other', async () => {
  const lines: string[] = [];
  const to = (end: string) =>
    createHttp(['https://api.example/*', 'https://*.files.example/*'], creating, {
      fetch: async (request) => {
        expect(new Request(request).redirect).toBe('follow');
        return Object.defineProperties(new Response('words'), {
          redirected: { value: true },
          url: { value: end },
        });
      },
      now: () => 7,
      write: async ({ host, bytes }) => {
        lines.push(`${host} ${bytes}`);
        return async () => {};
      },
    }).fetch(address, { redirect: 'follow' });
  expect(await (await to('https://a1.files.example/x?who=planted')).text()).toBe('words');
  for (const end of [
    'https://evil.example/',
    'http://a1.files.example/',
    'https://files.example.evil.example/',
  ]) {
    await expect(to(end)).rejects.toThrow('The request to api.example failed.');
  }
  expect(lines.slice(0, 4)).toEqual([
    'api.example 0',
    'a1.files.example 0',
    'api.example 0',
    'evil.example 0',
  ]);
});
