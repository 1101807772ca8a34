import { meetFault } from '../fault.ts';
import { updateDocument } from './batch.ts';
import { listEvents } from './calendar.ts';
import type { Answer, Call } from './call';
import { invalid, Refused } from './call.ts';
import { checkCall } from './checks.ts';
import { checkAnswer, checkContract } from './contract.ts';
import { readDocument } from './docs.ts';
import { changeFile, createFile, listFiles, readAbout, readFile } from './drive.ts';
import type { Fault } from './faults';
import { refusalOf } from './faults.ts';
import { authority } from './oauth.ts';
import { readablePage } from './page.ts';
import { contentHost, sheetContent, sheetPage } from './published.ts';
import { sheetsAnswer } from './sheets.ts';
import { insertText } from './units.ts';
import type { Token, World } from './world';

export const hosts = {
  drive: 'www.googleapis.com',
  docs: 'docs.googleapis.com',
  accounts: 'accounts.google.com',
  tokens: 'oauth2.googleapis.com',
  editor: 'docs.google.com',
  sheets: 'sheets.googleapis.com',
  content: contentHost,
} as const;

/** What comes of a request: an answer, the connection ended without one, or never made. */
export type Result = Answer | 'cut' | 'refused';

/** Answers a request as Google does, faults and all. Throws where the office itself breaks the contract. */
export async function answer(world: World, call: Call): Promise<Result> {
  const { method, url, text } = call;
  const entry = { call: `${method} ${url.host}${url.pathname}`, text, status: 0 };
  world.log.push(entry);
  if (world.latencyMs > 0) await world.wait(world.latencyMs);
  const result = await withFault(world, call, meetFault(world.faults, method, url.pathname));
  if (typeof result !== 'string') entry.status = result.status;
  return result;
}

async function withFault(world: World, call: Call, fault: Fault | undefined): Promise<Result> {
  if (fault?.kind === 'refused') return 'refused';
  if (fault?.kind === 'cut-before') return 'cut';
  if (fault?.instead) return fault.instead(JSON.stringify([call.headers, call.text]));
  const refusal = fault && refusalOf(fault)?.answerFor(call.url.host);
  const isCommitted = fault?.kind.endsWith('-committed') === true;
  if (refusal && !isCommitted) return refusal;
  if (fault?.kind === 'stale') typeSomewhere(world, call);
  const done = await work(world, call);
  if (fault?.kind === 'cut-after') return 'cut';
  if (fault?.kind === 'slow') await world.wait(fault.ms ?? 40_000);
  return refusal && done.status === 200 ? refusal : done;
}

/** Somebody else types into the document between our reading and our writing. */
function typeSomewhere(world: World, { url }: Call): void {
  const id = /^\/v1\/documents\/([^:/]+)/.exec(url.pathname)?.[1] ?? '';
  const doc = world.files.get(id)?.doc;
  if (!doc) return;
  insertText(doc, doc.units.length - 1, ' (seen)');
  doc.revision += 1;
}

async function work(world: World, call: Call): Promise<Answer> {
  const { url } = call;
  try {
    if (url.host === hosts.content) return sheetContent(world, call);
    if (url.host === hosts.editor)
      return url.pathname.startsWith('/spreadsheets/') ? sheetPage(world, call) : readablePage(world, call);
    if (url.host === hosts.accounts || url.host === hosts.tokens) return authority(world, call);
    const token = checkCall(world, call);
    await checkContract(call, token.scopes);
    const done = route(world, call, token);
    await checkAnswer(call, done);
    return done;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.answerFor(url.host);
  }
}

function route(world: World, call: Call, token: Token): Answer {
  const { method, url } = call;
  if (url.host === hosts.sheets) return sheetsAnswer(world, call, token);
  if (url.pathname.startsWith('/calendar/')) return listEvents(world, call, token);
  const [, id = ''] = /^\/(?:drive\/v3\/files|v1\/documents)\/([^:/]+)/.exec(url.pathname) ?? [];
  switch (`${method} ${url.host}${id === '' ? url.pathname : url.pathname.replace(id, '*')}`) {
    case `GET ${hosts.drive}/drive/v3/about`:
      return readAbout(world, call);
    case `GET ${hosts.drive}/drive/v3/files`:
      return listFiles(world, call);
    case `POST ${hosts.drive}/drive/v3/files`:
    case `POST ${hosts.drive}/upload/drive/v3/files`:
      return createFile(world, call);
    case `GET ${hosts.drive}/drive/v3/files/*`:
      return readFile(world, id, call);
    case `PATCH ${hosts.drive}/drive/v3/files/*`:
      return changeFile(world, id, call);
    case `GET ${hosts.docs}/v1/documents/*`:
      return readDocument(world, id, call);
    case `POST ${hosts.docs}/v1/documents/*:batchUpdate`:
      return updateDocument(world, id, call);
  }
  throw invalid('This office does not know that address.');
}
