import { ask } from '@/utils/connections/google/client';
import type { Http } from '@/utils/connections/http';
import { phrase } from '@/utils/words/phrase';
import { headOf } from '../outline/outline-of';
import { fieldSnapshotOf } from '../written/field-snapshot';
import { renewed } from '../written/fingerprint';
import { calloutOf } from './callout';
import { calloutHashOf } from './callout-hash';
import { everywhere } from './list-files';
import type { GoogleDocsNotes } from './notes';
import { headBlocks } from './render';
import { headSections } from './sections';
import { notedTitle, ourNames, titleHash } from './title';
import type { DocsStep, UpdateWork } from './types';

/**
 * Gives the file the title as its name, where it still has the one that we gave it last: somebody else's stays,
 * and the appended section says the title. It looks before it writes, so it may be done twice, at any time.
 */
export async function writeName(
  work: UpdateWork,
  { titled, isPlain }: { readonly titled: boolean; readonly isPlain?: boolean | undefined },
  http: Http,
): Promise<DocsStep> {
  const { settings, link, decision, words } = work;
  const { title } = headOf(decision, words);
  const read = await ask(settings, http, 'update', ({ docs }) =>
    docs.documents.get({ documentId: link.id, fields: 'title' }),
  );
  // The text is up to date and says the title: a name that cannot be given is no reason to write it again.
  const unnamed = () => finishUpdate(work, { titled, named: false, isPlain });
  if (!read.ok) return read.kind === 'no' ? await unnamed() : { ...read, mayHaveCommitted: false };
  const now = await titleHash(read.value.data.title ?? '');
  if (now === (await titleHash(title))) return await finishUpdate(work, { titled, named: true, isPlain });
  if (!(await ourNames(work)).includes(now)) return await unnamed();
  const answer = await ask(settings, http, 'update', ({ drive }) =>
    drive.files.update({ fileId: link.id, ...everywhere, fields: 'id', requestBody: { name: title } }),
  );
  if (answer.ok) return await finishUpdate(work, { titled, named: true, isPlain });
  if (answer.kind === 'no') return await unnamed();
  return { ...answer, mayHaveCommitted: false };
}

/** The end of an update. `titled`: our title line says the title; `named`: we gave the file its name. */
export async function finishUpdate(
  { decision, link, words }: UpdateWork,
  {
    titled,
    named,
    isPlain,
  }: { readonly titled: boolean; readonly named: boolean; readonly isPlain?: boolean | undefined },
): Promise<DocsStep> {
  const head = headOf(decision, words);
  const fresh = headSections(headBlocks(head)).filter(({ kind }) => kind === 'box' || titled);
  const sectionHashes = await renewed(link.notes?.sectionHashes, fresh);
  const name = named ? await titleHash(head.title) : notedTitle(link).name;
  const notes: GoogleDocsNotes = {
    ...link.notes,
    calloutHash: await calloutHashOf(calloutOf(head)),
    ...(sectionHashes === undefined ? {} : { sectionHashes }),
    ...(name === undefined ? {} : { fileNameHash: name }),
    fieldSnapshot: fieldSnapshotOf(decision),
  };
  const told = isPlain === true ? { told: phrase('failures.google-links-plain') } : {};
  return { ok: true, value: { done: true, link: { ...link, notes }, ...told } };
}
