import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { ask } from '@/utils/connections/google/client';
import { documentInTrash } from '@/utils/connections/google/failures';
import { isGoogleError } from '@/utils/connections/google/transport/errors';
import type { Http } from '@/utils/connections/http';
import type { Outcome } from '@/utils/connections/outcome';
import { phrase } from '@/utils/words/phrase';
import type { Step } from '../destination';
import { fieldSnapshotOf } from '../written/field-snapshot';
import { everywhere } from './list-files';
import { boxHashes, markName, planUpdate } from './plan-update';
import { documentFields, rangeOf } from './read-document';
import { inTabs, ourTab, tabsOf } from './tabs';
import { isTitled, needsName, replaceTitle } from './title';
import type { DocsStep, GoogleDocsTypes, UpdateProgress, UpdateWork } from './types';
import { finishUpdate, writeName } from './write-name';

/** Reads the document, then writes upon the revision that was read; where it moved on, reads again. */
export async function updateStep(
  work: UpdateWork,
  progress: UpdateProgress | null,
  http: Http,
): Promise<DocsStep> {
  const said = JSON.stringify(fieldSnapshotOf(work.decision));
  if (progress?.phase === 'write') {
    // Google refused the words, and they were changed since: those are planned anew.
    const isOther = progress.said !== undefined && progress.said !== said;
    return isOther ? await updateStep(work, null, http) : await write(work, progress, http);
  }
  if (progress?.phase === 'name') return await writeName(work, progress, http);
  const mark = progress?.mark ?? crypto.randomUUID();
  const isTrashed = await inTrash(work, http);
  if (!isTrashed.ok) return isTrashed;
  const document = await read(work, http);
  if (!document.ok) return document;
  const refusedOnce = progress?.isPlain === true;
  if (isMarked(document.value, mark)) return await written(work, mark, document.value, refusedOnce);
  const revision = document.value.revisionId ?? '';
  // The same revision is refused: it was not that somebody else had written. Later the user may want another try.
  const isFresh = Math.abs(http.now() - (progress?.at ?? 0)) < 60_000;
  const isRefused = progress?.refused === revision && isFresh;
  if (isRefused && refusedOnce) return { ok: false, ...notTaken };
  // Once more without what Google may refuse of it: a link.
  const isPlain = isRefused || refusedOnce;
  const tab = await ourTab(document.value, await boxHashes(work));
  const requests = await planUpdate(tab, work, { mark, now: http.now(), isPlain });
  const titled = (await isTitled(tab, work)) || (await replaceTitle(tab, work)).length > 0;
  return {
    ok: true,
    value: {
      done: false,
      progress: { phase: 'write', mark, revision, requests, titled, said, ...(isPlain && { isPlain }) },
    },
  };
}

/** Whether an update whose answer was lost is there. Writing it again is safe: it goes upon the old revision only. */
export async function findUpdate(
  work: UpdateWork,
  progress: UpdateProgress | null,
  http: Http,
): Promise<Outcome<Step<GoogleDocsTypes> | 'absent'>> {
  if (progress === null) return { ok: true, value: 'absent' };
  // Giving the name looks first, and to do it twice changes nothing.
  if (progress.phase === 'name') return { ok: true, value: { done: false, progress } };
  const document = await read(work, http);
  if (!document.ok) return document;
  if (isMarked(document.value, progress.mark))
    return await written(work, progress.mark, document.value, progress.isPlain);
  return { ok: true, value: 'absent' };
}

/** Nothing is written into a document that lies in the trash: nobody would read it there. */
async function inTrash({ settings, link }: UpdateWork, http: Http): Promise<Outcome<null>> {
  const answer = await ask(settings, http, 'update', ({ drive }) =>
    drive.files.get({ fileId: link.id, ...everywhere, fields: 'trashed' }),
  );
  if (!answer.ok) return answer.kind === 'no' ? answer : { ...answer, mayHaveCommitted: false };
  return answer.value.data.trashed === true ? { ok: false, ...documentInTrash } : { ok: true, value: null };
}

/** Whether an update is in it, in whichever tab. */
function isMarked(document: docs_v1.Schema$Document, mark: string): boolean {
  return tabsOf(document).some((tab) => rangeOf(tab, markName(mark)) !== null);
}

/** Reads what an update needs. */
async function read({ settings, link }: UpdateWork, http: Http) {
  const answer = await ask(settings, http, 'update', ({ docs }) =>
    docs.documents.get({
      documentId: link.id,
      includeTabsContent: true,
      fields: `revisionId,${inTabs(documentFields)}`,
    }),
  );
  // Reading changes nothing, so nothing can be half done.
  if (!answer.ok) return answer.kind === 'no' ? answer : { ...answer, mayHaveCommitted: false };
  return { ok: true, value: answer.value.data } as const;
}

async function write(
  work: UpdateWork,
  { mark, revision, requests, titled = false, isPlain }: Extract<UpdateProgress, { phase: 'write' }>,
  http: Http,
): Promise<DocsStep> {
  const answer = await ask(work.settings, http, 'update', async ({ docs }) => {
    try {
      const requestBody = { requests: [...requests], writeControl: { requiredRevisionId: revision } };
      await docs.documents.batchUpdate({ documentId: work.link.id, requestBody, fields: 'documentId' });
      return 'written';
    } catch (thrown) {
      // Somebody wrote in between, or this very update is there already and its answer was lost.
      if (isGoogleError(thrown) && thrown.status === 400) return 'stale';
      throw thrown;
    }
  });
  if (!answer.ok) return answer;
  if (answer.value === 'written') return await written(work, mark, titled, isPlain);
  return {
    ok: true,
    value: {
      done: false,
      progress: { phase: 'read', mark, refused: revision, at: http.now(), ...(isPlain && { isPlain }) },
    },
  };
}

/** After the writing: the file may want another name. */
async function written(
  work: UpdateWork,
  mark: string,
  now: docs_v1.Schema$Document | boolean,
  isPlain = false,
): Promise<DocsStep> {
  const titled =
    typeof now === 'boolean' ? now : await isTitled(await ourTab(now, await boxHashes(work)), work);
  if (!(await needsName(work))) return await finishUpdate(work, { titled, named: false, isPlain });
  return {
    ok: true,
    value: { done: false, progress: { phase: 'name', mark, titled, ...(isPlain && { isPlain }) } },
  };
}

const notTaken = {
  kind: 'no',
  words: phrase('failures.google-update-refused'),
} as const;
