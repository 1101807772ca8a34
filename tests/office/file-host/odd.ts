import { gzipSync } from 'node:zlib';
import type { Answer } from '../wire';
import { Streamed } from '../wire.ts';
import { pageOf } from './faults.ts';
import type { Odd, World } from './world';

const type = { 'content-type': 'text/csv; charset=utf-8' };
const row = 'Somebody Else,somebody@fernhill.example,Europe/Berlin\r\n';
const piece = Buffer.from(row.repeat(1200));

/** What is known of an answer while it is sent. */
export interface Sent {
  bytes: number;
  hasEnded: boolean;
}

/** What an address does that does more or less than send a file; `entry` is told how much was sent. */
export function oddAnswer(world: World, odd: Odd, entry: Sent): Answer {
  switch (odd.kind) {
    case 'redirect':
      return { status: odd.status, headers: { location: odd.to }, body: '' };
    case 'status':
      return pageOf(odd.status, odd.retryAfter ?? null);
    case 'many-bytes':
      return manyBytes(odd.bytes, odd.isPacked === true, entry);
    case 'endless':
      return { status: 200, headers: type, body: counted(entry, () => rows(Number.POSITIVE_INFINITY)) };
    case 'trickle':
      return { status: 200, headers: type, body: counted(entry, () => slowRows(world, odd.ms)) };
    case 'cut-midway':
      return {
        status: 200,
        headers: { ...type, 'content-length': '4000' },
        body: counted(entry, brokenRows),
      };
  }
}

function manyBytes(bytes: number, isPacked: boolean, entry: Sent): Answer {
  if (!isPacked) {
    const headers = { ...type, 'content-length': String(bytes) };
    return { status: 200, headers, body: counted(entry, () => rows(bytes)) };
  }
  const body = gzipSync(Buffer.concat([...cut(bytes)]), { level: 1 });
  entry.bytes = body.length;
  return { status: 200, headers: { ...type, 'content-encoding': 'gzip' }, body };
}

function* cut(bytes: number): Generator<Uint8Array> {
  for (let left = bytes; left > 0; left -= piece.length)
    yield left < piece.length ? piece.subarray(0, left) : piece;
}

async function* rows(bytes: number): AsyncGenerator<Uint8Array> {
  for (const each of cut(bytes)) {
    yield each;
    // Without a pause nobody could ever stop it.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function* slowRows(world: World, ms: number): AsyncGenerator<Uint8Array> {
  for (;;) {
    yield Buffer.from(row);
    await world.wait(ms);
  }
}

async function* brokenRows(): AsyncGenerator<Uint8Array> {
  yield Buffer.from(row);
  throw new TypeError('Failed to fetch');
}

function counted(entry: Sent, pieces: () => AsyncGenerator<Uint8Array>): Streamed {
  return new Streamed(async function* () {
    try {
      for await (const each of pieces()) {
        entry.bytes += each.length;
        yield each;
      }
    } finally {
      entry.hasEnded = true;
    }
  });
}
