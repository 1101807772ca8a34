import { toString as textOf } from 'hast-util-to-string';
import { ask } from '@/utils/connections/google/client';
import { tooLong } from '@/utils/connections/google/failures';
import type { Http } from '@/utils/connections/http';
import type { Outcome } from '@/utils/connections/outcome';
import { phrase } from '@/utils/words/phrase';
import type { DocumentLink, FoundDuplicates, Step } from '../destination';
import { writtenIn } from '../outline/words';
import { requirePlainId } from '../plain-id';
import { fieldSnapshotOf } from '../written/field-snapshot';
import { fingerprintsOf } from '../written/fingerprint';
import { calloutOf } from './callout';
import { calloutHashOf } from './callout-hash';
import { everywhere, listFiles } from './list-files';
import type { GoogleDocsNotes } from './notes';
import { byKey } from './query';
import { type DocumentTree, documentTree, type RenderedDocument, renderGoogleDocs } from './render';
import { sectionsOf } from './sections';
import type { CreateWork, DocsStep, GoogleDocsTypes } from './types';

/** Drive takes 5 MB in an upload of one request; a document holds 1.02 million characters, tags not counted. */
const mostBytes = 5_000_000;
const mostCharacters = 1_020_000;

/** Makes the document, named, keyed and with its text, in one request. */
export async function createDocument(work: CreateWork, http: Http): Promise<DocsStep> {
  const { settings, place, decision, words } = work;
  const document = renderGoogleDocs(decision, words);
  const { name, html } = document;
  if (isTooLong(document)) return { ok: false, ...longOutcome };
  const answer = await ask(settings, http, 'create', ({ drive }) =>
    drive.files.create({
      ...everywhere,
      fields: 'id,webViewLink,trashed',
      requestBody: {
        name,
        mimeType: 'application/vnd.google-apps.document',
        parents: [place.folderId],
        appProperties: { decisionKey: decision.key },
      },
      media: { mimeType: 'text/html; charset=UTF-8', body: html },
    }),
  );
  if (!answer.ok) return answer;
  const { id, webViewLink, trashed } = answer.value.data;
  if (trashed === true) return { ok: false, ...inTrash };
  return finished(document, work, id, webViewLink);
}

/**
 * Looks for the document by its key. Of several, which can only be by hand, the oldest is ours. One that lies in
 * the trash with its folder is asked about, as a second one would come back beside it; where another folder was
 * chosen since, it counts no more. What the decision is linked to stands elsewhere and is left there: a new one is
 * wanted.
 */
export async function findDocument(
  work: CreateWork,
  http: Http,
): Promise<Outcome<Step<GoogleDocsTypes> | 'absent'>> {
  const answer = await listFiles(work.settings, http, 'look', {
    ...ofDecision(work),
    members: 'id,webViewLink,trashed,parents',
  });
  if (!answer.ok) return answer;
  const files = answer.value.files.filter(({ id }) => id !== work.link?.id);
  const file = files.find(({ trashed }) => trashed !== true);
  if (file !== undefined)
    return finished(documentTree(work.decision, work.words), work, file.id, file.webViewLink);
  const { folderId } = work.place;
  const isHere = files.some(({ parents }) => parents?.includes(folderId));
  if (!isHere && !answer.value.isWhole) return { ok: false, ...endless };
  return isHere ? { ok: false, ...inTrash } : { ok: true, value: 'absent' };
}

/**
 * All documents of the decision, the oldest first. One that was put into the trash by itself was removed; one
 * that lies there with its folder comes back when the folder is taken out.
 */
export async function findDuplicates(
  work: CreateWork,
  made: DocumentLink,
  http: Http,
): Promise<Outcome<FoundDuplicates>> {
  const answer = await listFiles(work.settings, http, 'look', {
    ...ofDecision(work),
    members: 'id,webViewLink,trashed,explicitlyTrashed',
  });
  if (!answer.ok) return answer;
  const { files } = answer.value;
  const links = (from: typeof files) => from.map(({ id, webViewLink }) => linkOf(id, webViewLink));
  const documents = links(files.filter(({ trashed }) => trashed !== true));
  // The document itself may lie in the trash: that is no second one.
  const asleep = files.filter(
    ({ trashed, explicitlyTrashed }) => trashed === true && explicitlyTrashed !== true,
  );
  const inTrash = links(asleep.filter(({ id }) => id !== made.id));
  return { ok: true, value: { documents, inTrash } };
}

const ofDecision = ({ decision }: CreateWork) => ({ q: byKey(decision.key), orderBy: 'createdTime' });

function linkOf(id: string | null | undefined, href: string | null | undefined): DocumentLink {
  requirePlainId(id);
  const isGoogles = href?.startsWith('https://docs.google.com/') === true;
  return { id, href: isGoogles ? href : `https://docs.google.com/document/d/${id}/edit` };
}

async function finished(
  document: DocumentTree,
  { decision, words }: CreateWork,
  id: string | null | undefined,
  href: string | null | undefined,
): Promise<DocsStep> {
  const notes: GoogleDocsNotes = {
    calloutHash: await calloutHashOf(calloutOf(document.outline)),
    sectionHashes: await fingerprintsOf(sectionsOf(document)),
    fieldSnapshot: fieldSnapshotOf(decision),
  };
  return { ok: true, value: { done: true, link: { ...linkOf(id, href), ...writtenIn(words), notes } } };
}

function isTooLong({ html, blocks }: RenderedDocument): boolean {
  if (new TextEncoder().encode(html).length > mostBytes) return true;
  return blocks.reduce((sum, block) => sum + textOf(block).length, 0) > mostCharacters;
}

const longOutcome = {
  kind: tooLong.kind,
  fix: tooLong.fix,
  mayHaveCommitted: false,
  words: tooLong.words,
} as const;
const endless = {
  kind: 'ask',
  fix: 'is-it-there',
  mayHaveCommitted: true,
  words: phrase('failures.google-endless'),
} as const;
const inTrash = {
  kind: 'ask',
  fix: 'choose-place',
  // It is there, and counts once the folder is taken out of the trash.
  mayHaveCommitted: true,
  words: phrase('failures.google-folder-in-trash'),
} as const;
