import type { Http } from '@/utils/connections/http';
import { clientFor, writing } from '@/utils/connections/notion/client';
import type { Failure, Outcome } from '@/utils/connections/outcome';
import { phrase } from '@/utils/words/phrase';
import type { Step } from '../destination';
import { outlineOf } from '../outline/outline-of';
import { bothTimes } from '../outline/times';
import { writtenIn } from '../outline/words';
import { changedWords, fieldSnapshotOf } from '../written/field-snapshot';
import { renewed } from '../written/fingerprint';
import { type BlockRun, notedRuns, runsOf, standingRun } from './block-runs';
import { paragraphs } from './blocks';
import { headingOf, labelRun } from './body';
import { calloutOf, calloutTrees, isOurs } from './callout';
import { append, furtherMend } from './create';
import { fitted } from './fit';
import { listChildren, mark, ownText, someChildrenOf } from './listing';
import { mended, mendedProperties, toldOf } from './mend';
import type { NotionNotes } from './notes';
import { isOwnCallout } from './own-callout';
import {
  goOn,
  type NotionProgress,
  type NotionStep,
  type NotionTypes,
  type NotionWork,
  type PageRef,
  pageRef,
} from './progress';
import { propertyTitle, titleOnly } from './properties';
import { sectionsOf } from './sections';
import { type Tree, tree } from './tree';
import { propertiesToUpdate } from './update-properties';

/** Writes our properties again; to do it twice changes nothing. */
export async function writeProperties(
  work: NotionWork,
  { users, mends = {} }: Extract<NotionProgress, { at: 'page' }>,
  http: Http,
): Promise<NotionStep> {
  const { place, decision, settings, link, words } = work;
  const properties =
    'pageId' in place
      ? titleOnly(decision, words)
      : propertiesToUpdate(decision, place.mapping ?? {}, users, link?.notes?.fieldSnapshot, words);
  const client = clientFor(settings, http);
  const done = await writing(http, () =>
    client.request({
      path: `pages/${idOf(link)}`,
      method: 'patch',
      body: { properties: mendedProperties(properties, mends[0]) },
    }),
  );
  const further = done.ok || done.kind === 'committed' ? null : furtherMend(mends[0], done);
  if (further !== null && mends[0] === undefined) return goOn({ at: 'page', users, mends: { 0: further } });
  if (!done.ok && done.kind !== 'committed' && isGone(done)) return { ...done, words: documentGone };
  if (!done.ok && done.kind !== 'committed') return repeatable(done);
  return goOn({ at: 'callout', id: link?.notes?.callout ?? null });
}

/** Rewrites our callout, or looks for it where its id is not known or was not taken. */
export async function writeCallout(
  work: NotionWork,
  { id, refused, mend }: Extract<NotionProgress, { at: 'callout' }>,
  http: Http,
): Promise<NotionStep> {
  if (id === null) return findCallout(work, refused, http);
  const isOwn = await isOwnCallout(work, id, http);
  if (!isOwn.ok) return isOwn;
  if (!isOwn.value) return goOn({ at: 'section', callout: id, time: http.now(), isLeft: true });
  const client = clientFor(work.settings, http);
  const [callout = tree('callout', {})] = mended(
    [tree('callout', calloutOf(outlineOf(work.decision, work.words)).content)],
    mend,
  );
  const body = { callout: callout.content };
  const done = await writing(http, () => client.request({ path: `blocks/${id}`, method: 'patch', body }));
  if (done.ok || done.kind === 'committed')
    return goOn({
      at: 'section',
      callout: id,
      time: http.now(),
      box: ownText(callout),
      ...(mend && { isPlain: true }),
    });
  if (done.kind !== 'no' && !isGone(done)) return repeatable(done);
  // A link in it, once: the box without links still says everything.
  const further = mend === undefined ? furtherMend(mend, done) : null;
  if (further !== null) return goOn({ at: 'callout', id, refused, mend: further });
  // Somebody removed or replaced it, or nothing may be written just now: a look at the page tells.
  if (id !== refused) return goOn({ at: 'callout', id: null, refused: id });
  return goOn({ at: 'section', callout: null, time: http.now() });
}

/** `refused`: the callout that was not taken; where it stands there nevertheless it is tried once more. */
async function findCallout(
  { settings, link, words }: NotionWork,
  refused: string | undefined,
  http: Http,
): Promise<NotionStep> {
  const listed = await someChildrenOf(settings, idOf(link), http);
  if (!listed.ok) return isGone(listed) ? { ...listed, words: documentGone } : listed;
  const found = listed.value.items.find(({ type, text }) => type === 'callout' && isOurs(text, words));
  return goOn(
    found === undefined
      ? { at: 'section', callout: null, time: http.now() }
      : { at: 'callout', id: found.id, refused },
  );
}

/** Appends the dated section. */
export async function appendSection(
  work: NotionWork,
  progress: Extract<NotionProgress, { at: 'section' }>,
  http: Http,
): Promise<NotionStep> {
  const section = sectionOf(work, progress);
  const done = await append(work, idOf(work.link), section, http);
  if (done.ok) return await finished(work, progress, [done.value[0] ?? '', section.length]);
  const further = furtherMend(progress.mend, done);
  return further === null ? done : goOn({ ...progress, mend: further });
}

/** After an append that may have been made: whether the section stands. Everything before it may be repeated. */
export async function recoverUpdate(
  work: NotionWork,
  progress: NotionProgress | null,
  http: Http,
): Promise<Outcome<Step<NotionTypes> | 'absent'>> {
  if (progress?.at !== 'section') return { ok: true, value: 'absent' };
  const listed = await listChildren(work.settings, idOf(work.link), http);
  if (!listed.ok) return listed;
  // All of it, and none of the earlier ones: another update may stand under the same minute.
  const wanted = sectionOf(work, progress).map((each) => mark(each.type, ownText(each)));
  const run = standingRun(listed.value, wanted, runsOf(work.link?.notes?.blockRuns).known);
  return run === null ? { ok: true, value: 'absent' } : await finished(work, progress, run);
}

/** The section: what changed since the document was last written, at most one request of it. */
export function sectionOf(
  { decision, link, words }: NotionWork,
  { callout, time, isLeft, mend }: Extract<NotionProgress, { at: 'section' }>,
): readonly Tree[] {
  const { say } = words;
  const changed = changedWords(decision, link?.notes?.fieldSnapshot, words);
  const lines = changed.flatMap(({ name, now }) => paragraphs([labelRun(name, words), now]));
  const state = callout === null ? 'document.box-gone' : isLeft === true ? 'document.box-changed' : null;
  const note = state === null ? [] : paragraphs([{ text: say(state) }]);
  const same = lines.length === 0 ? paragraphs([{ text: say('document.same') }]) : [];
  const heading = say('document.update-of', { time: bothTimes(time, decision.capturedZone, words) });
  const section = fitted([headingOf(heading), ...note, ...same, ...lines], words).slice(0, 100);
  return mended(section, mend);
}

async function finished(
  { link: before, decision, words }: NotionWork,
  { callout, isLeft, box: written, isPlain, mend = [] }: Extract<NotionProgress, { at: 'section' }>,
  run: BlockRun,
): Promise<NotionStep> {
  const page: PageRef = before ?? pageRef('');
  const box = calloutTrees(outlineOf(decision, words)).slice(0, 1);
  const isWritten = callout !== null && isLeft !== true;
  const sectionHashes = await renewed(
    before?.notes?.sectionHashes,
    sectionsOf(propertyTitle(decision, words), [box], words).flatMap((one) => {
      if (one.kind === 'box' && isWritten) return [{ ...one, text: written ?? one.text }];
      return one.kind === 'title' ? [one] : [];
    }),
  );
  const notes: NotionNotes = {
    ...(callout === null ? {} : { callout }),
    fieldSnapshot: fieldSnapshotOf(decision),
    ...(sectionHashes === undefined ? {} : { sectionHashes }),
    blockRuns: notedRuns(runsOf(before?.notes?.blockRuns).known, [run]),
  };
  const link = { id: page.id, href: page.href, ...writtenIn(words), notes };
  return {
    ok: true,
    value: { done: true, link, told: toldOf({ section: mend, ...(isPlain && { box: ['*'] }) }) },
  };
}

const documentGone = phrase('failures.notion-document-gone');

function isGone(failure: Failure): boolean {
  return failure.kind === 'ask' && failure.fix === 'choose-place';
}

/** A write that may be made twice leaves no doubt behind. */
function repeatable<T extends { readonly kind: string }>(failure: T): T {
  return 'mayHaveCommitted' in failure ? { ...failure, mayHaveCommitted: false } : failure;
}

function idOf(link: NotionWork['link']): string {
  if (link === null) throw new Error('An update needs the document’s link.');
  return link.id;
}
