import type { Http } from '@/utils/connections/http';
import { clientFor, get, type ListPage, reading, writing } from '@/utils/connections/notion/client';
import type { Refusal } from '@/utils/connections/notion/failures';
import { asRecord } from '@/utils/connections/notion/json';
import type { Failure, Outcome } from '@/utils/connections/outcome';
import type { Step } from '../destination';
import { writtenIn } from '../outline/words';
import { fieldSnapshotOf } from '../written/field-snapshot';
import { fingerprintsOf } from '../written/fingerprint';
import { type BlockRun, notedRuns, standingRun } from './block-runs';
import { findByKey } from './find';
import { type ListedBlock, listChildren, mark, ownText, sentSoFar } from './listing';
import { type Mend, type Mends, mended, mendedFurther, mendedProperties, toldOf } from './mend';
import type { NotionNotes } from './notes';
import {
  goOn,
  type NotionProgress,
  type NotionStep,
  type NotionTypes,
  type NotionWork,
  type PageRef,
  pageRef,
} from './progress';
import { propertyTitle } from './properties';
import { pageHead, renderNotion } from './render';
import { sectionsOf } from './sections';
import { requestOf, type Tree } from './tree';

/** Makes the page with the children of the first request. */
export async function makePage(
  work: NotionWork,
  { users, mends = {} }: Extract<NotionProgress, { at: 'page' }>,
  http: Http,
): Promise<NotionStep> {
  const { decision, place, words } = work;
  const requests = requestsFor(work, mends);
  const { properties, ...head } = pageHead(decision, place, users, words);
  const body = {
    ...head,
    properties: mendedProperties(properties, mends[0]),
    children: childrenIn(requests[0] ?? []),
  };
  const client = clientFor(work.settings, http);
  const made = await writing(http, () =>
    client.request<{ id: string; url?: string }>({ path: 'pages', method: 'post', body }),
  );
  if (made.ok) return after(pageRef(made.value.id, made.value.url), 1, requests, mends);
  if (made.kind === 'committed') return after(pageRef(made.ids[0] ?? ''), 1, requests, mends);
  const further = furtherMends(mends, 0, made);
  return further === null ? made : goOn({ at: 'page', users, mends: further });
}

/** Appends the children of the next request. */
export async function appendRest(
  work: NotionWork,
  { page, sent, runs = [], mends = {} }: Extract<NotionProgress, { at: 'rest' }>,
  http: Http,
): Promise<NotionStep> {
  const requests = requestsFor(work, mends);
  const blocks = requests[sent] ?? [];
  const appended = await append(work, page.id, blocks, http);
  if (appended.ok)
    return after(page, sent + 1, requests, mends, [...runs, [appended.value[0] ?? '', blocks.length]]);
  const further = furtherMends(mends, sent, appended);
  return further === null ? appended : goOn({ at: 'rest', page, sent, runs, mends: further });
}

/** The children of each request, without what Notion refused of them. */
function requestsFor({ decision, place, words }: NotionWork, mends: Mends): readonly (readonly Tree[])[] {
  return renderNotion(decision, place, words).map((blocks, at) => mended(blocks, mends[at]));
}

/** With what a request was refused for; null where it was not refused for a block, or nothing is left to mend. */
function furtherMends(mends: Mends, request: number, failure: Failure | Refusal): Mends | null {
  const mend = furtherMend(mends[request], failure);
  return mend === null ? null : { ...mends, [request]: mend };
}

/** The same for a request that stands alone. */
export function furtherMend(mend: Mend = [], failure: Failure | Refusal): Mend | null {
  const named = failure.kind === 'no' && 'named' in failure ? failure.named : undefined;
  return named === undefined ? null : mendedFurther(mend, named);
}

/** Appends blocks to a page; the ids of the uppermost. */
export async function append(
  { settings }: NotionWork,
  id: string,
  blocks: readonly Tree[],
  http: Http,
): Promise<Outcome<readonly string[]> | ({ readonly ok: false } & Refusal)> {
  const client = clientFor(settings, http);
  const appended = await writing(http, () =>
    client.request<{ results: readonly { id: string }[] }>({
      path: `blocks/${id}/children`,
      method: 'patch',
      body: { children: childrenIn(blocks) },
    }),
  );
  if (appended.ok) return { ok: true, value: appended.value.results.map((each) => each.id) };
  return appended.kind === 'committed' ? { ok: true, value: appended.ids } : appended;
}

/** Notes the callout's id, by which updates find it; a document without it is as whole. */
export async function noteParts(
  work: NotionWork,
  { page, runs = [], mends = {} }: Extract<NotionProgress, { at: 'parts' }>,
  http: Http,
): Promise<NotionStep> {
  const client = clientFor(work.settings, http);
  const read = await reading(http, () =>
    get<ListPage>(client, `blocks/${page.id}/children`, { page_size: 10 }),
  );
  if (!read.ok && read.kind === 'again') return read;
  const blocks = read.ok ? read.value.results : [];
  const callout = blocks.map(asRecord).find(({ type }) => type === 'callout')?.id;
  const { decision, words } = work;
  const requests = requestsFor(work, mends);
  const head: BlockRun = [String(asRecord(blocks[0]).id ?? ''), requests[0]?.length ?? 0];
  const notes: NotionNotes = {
    ...(typeof callout === 'string' ? { callout } : {}),
    fieldSnapshot: fieldSnapshotOf(decision),
    sectionHashes: await fingerprintsOf(sectionsOf(propertyTitle(decision, words), requests, words)),
    // One that was made whole can only be repeated whole.
    ...(requests.length === 1 ? {} : { blockRuns: notedRuns([head], runs) }),
  };
  return {
    ok: true,
    value: { done: true, link: { ...page, ...writtenIn(words), notes }, told: toldOf(mends) },
  };
}

/** Whether the page, and how much of it, stands. */
export async function recoverCreate(
  work: NotionWork,
  progress: NotionProgress | null,
  http: Http,
): Promise<Outcome<Step<NotionTypes> | 'absent'>> {
  const known = progress !== null && 'page' in progress ? progress : null;
  const found = known === null ? await findByKey(work, http) : ({ ok: true, value: known.page } as const);
  if (!found.ok) return found;
  if (found.value === null) return { ok: true, value: 'absent' };
  if (known?.at === 'parts') return goOn(known);
  const mends = (progress !== null && 'mends' in progress ? progress.mends : undefined) ?? {};
  const requests = requestsFor(work, mends);
  if (requests.length === 1) return after(found.value, 1, requests, mends);
  const children = await listChildren(work.settings, found.value.id, http);
  if (!children.ok) return children;
  const sent = sentSoFar(children.value, requests);
  if (known?.at === 'rest' && sent <= known.sent) return { ok: true, value: 'absent' };
  const runs = known?.at === 'rest' ? (known.runs ?? []) : [];
  return after(found.value, sent, requests, mends, runsFound(children.value, requests.slice(0, sent), runs));
}

/** With the runs of requests whose answer was lost: as they stand on the page. */
function runsFound(
  children: readonly ListedBlock[],
  requests: readonly (readonly Tree[])[],
  before: readonly BlockRun[],
): readonly BlockRun[] {
  const head: BlockRun = [children[0]?.id ?? '', requests[0]?.length ?? 0];
  const known = [head, ...before];
  for (const blocks of requests.slice(known.length)) {
    const wanted = blocks.map((each) => mark(each.type, ownText(each)));
    known.push(standingRun(children, wanted, known) ?? ['', blocks.length]);
  }
  return known.slice(1);
}

function after(
  page: PageRef,
  sent: number,
  requests: readonly unknown[],
  mends: Mends,
  runs: readonly BlockRun[] = [],
): NotionStep {
  // Progress as before where nothing was refused.
  const known = Object.keys(mends).length === 0 ? { page, runs } : { page, runs, mends };
  return goOn(sent < requests.length ? { at: 'rest', sent, ...known } : { at: 'parts', ...known });
}

function childrenIn(blocks: readonly Tree[]): unknown[] {
  return blocks.map(requestOf);
}
