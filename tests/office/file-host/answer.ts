import { hash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { meetFault } from '../fault.ts';
import type { Answer, Call, Result } from '../wire';
import { pageOf, refusalOf } from './faults.ts';
import type { Sent } from './odd';
import { oddAnswer } from './odd.ts';
import type { HostedFile, World } from './world';

/** Answers a request as an ordinary web server does, faults and all. */
export async function answer(world: World, call: Call): Promise<Result> {
  const { method, url, headers } = call;
  const entry = {
    call: `${method} ${url.href}`,
    headers,
    at: world.now(),
    status: 0,
    bytes: 0,
    hasEnded: false,
  };
  world.log.push(entry);
  const fault = meetFault(world.faults, method, url.pathname);
  if (fault?.kind === 'refused') return 'refused';
  if (fault?.kind === 'cut-before') return 'cut';
  if (fault?.kind === 'slow') await world.wait(fault.ms ?? 40_000);
  const instead = fault?.instead?.(JSON.stringify([headers, call.text])) ?? (fault && refusalOf(fault));
  const result = instead ?? find(world, call, entry);
  entry.status = result.status;
  return method === 'HEAD' ? { ...result, body: '' } : result;
}

function find(world: World, call: Call, entry: Sent): Answer {
  const { method, url } = call;
  if (method !== 'GET' && method !== 'HEAD') return pageOf(405);
  // A host does not look at how it is asked for: the plain address has the same files.
  const address = `https://${url.host}${url.pathname}`;
  const odd = world.odd.get(address);
  if (odd) return oddAnswer(world, odd, entry);
  const file = world.files.get(address);
  return file ? fileAnswer(file, call.headers) : pageOf(404);
}

function fileAnswer(file: HostedFile, headers: Readonly<Record<string, string>>): Answer {
  const state = stateOf(file);
  if (isUnchanged(file, state, headers)) return { status: 304, headers: state, body: '' };
  const bytes = Buffer.from(file.body);
  const isPacked = file.isPacked === true && /\bgzip\b/.test(headers['accept-encoding'] ?? 'gzip');
  const body = isPacked ? gzipSync(bytes) : bytes;
  return {
    status: 200,
    headers: {
      ...state,
      'content-type': file.type,
      'content-length': String(body.length),
      'cache-control': 'max-age=0, must-revalidate',
      ...(isPacked ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {}),
    },
    body,
  };
}

function stateOf({ body, says, modifiedAt }: HostedFile): Record<string, string> {
  const tag = `"${hash('sha1', body).slice(0, 16)}"`;
  const modified = { 'last-modified': new Date(modifiedAt).toUTCString() };
  if (says === 'etag') return { etag: tag, ...modified };
  if (says === 'weak-etag') return { etag: `W/${tag}` };
  return says === 'modified' ? modified : {};
}

/** By the tag where one is sent; a date counts only without one. */
function isUnchanged(
  { modifiedAt, says }: HostedFile,
  state: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>>,
): boolean {
  const tags = headers['if-none-match'];
  const plain = (tag: string) => tag.trim().replace(/^W\//, '');
  if (tags !== undefined)
    return (
      state.etag !== undefined && (tags === '*' || tags.split(',').map(plain).includes(plain(state.etag)))
    );
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return says !== 'nothing' && says !== 'weak-etag' && Math.floor(modifiedAt / 1000) * 1000 <= since;
}
