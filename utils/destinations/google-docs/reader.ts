import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { ask } from '@/utils/connections/google/client';
import { documentInTrash } from '@/utils/connections/google/failures';
import type { DocumentReader, Found } from '../reader';
import { changesIn, type DocumentChange, type ReadLine } from '../written/compare';
import { everywhere } from './list-files';
import { boxHashes } from './plan-update';
import { inTabs, ourTab } from './tabs';
import { notedTitle, titleHash } from './title';
import type { GoogleDocsTypes } from './types';

type Element = docs_v1.Schema$StructuralElement;

/** The part of a tab that is read; boxes are tables of one cell. */
const fields = (() => {
  const paragraph = 'paragraph(elements(textRun(content)),paragraphStyle(namedStyleType))';
  return `namedRanges,body(content(${paragraph},table(tableRows(tableCells(content(${paragraph}))))))`;
})();

/** Google Docs: whether it is in the trash, then the document. */
export const googleDocsReader: DocumentReader<GoogleDocsTypes> = {
  changes: async ({ settings, link, words }, http) => {
    const file = await ask(settings, http, 'update', ({ drive }) =>
      drive.files.get({ fileId: link.id, ...everywhere, fields: 'trashed' }),
    );
    if (file.ok && file.value.data.trashed === true) return { ok: false, ...documentInTrash };
    const answer = !file.ok
      ? file
      : await ask(settings, http, 'update', ({ docs }) =>
          docs.documents.get({
            documentId: link.id,
            includeTabsContent: true,
            fields: `title,${inTabs(fields)}`,
          }),
        );
    if (!answer.ok) {
      const isGone = answer.kind === 'ask' && answer.fix === 'choose-place';
      return isGone ? { ok: true, value: found({ kind: 'document', name: '', how: 'gone' }) } : answer;
    }
    const { title } = answer.value.data;
    const { body } = await ourTab(answer.value.data, await boxHashes({ link, words }));
    const noted = link.notes?.sectionHashes ?? [];
    const changes = await changesIn(noted, (body?.content ?? []).flatMap(linesOf), words);
    const { name: hash } = notedTitle(link);
    const isRenamed = hash !== undefined && (await titleHash(title ?? '')) !== hash;
    const renamed: DocumentChange = {
      kind: 'file',
      name: '',
      how: 'changed',
      now: title ?? '',
    };
    return { ok: true, value: isRenamed ? found(renamed, ...changes) : found(...changes) };
  },
};

/** There are no properties that could be left out. */
const found = (...changes: readonly DocumentChange[]): Found => ({ changes, isWhole: true });

function linesOf({ paragraph, table }: Element): ReadLine[] {
  if (paragraph) {
    const text = textOf(paragraph);
    const style = paragraph.paragraphStyle?.namedStyleType ?? '';
    if (text.trim() === '') return [];
    if (style === 'HEADING_1' || style === 'TITLE') return [{ kind: 'title', text }];
    return [{ kind: style.startsWith('HEADING') ? 'heading' : 'text', text }];
  }
  const rows = table?.tableRows ?? [];
  const cells = rows.flatMap(({ tableCells }) => tableCells ?? []);
  const kind = cells.length === 1 ? 'box' : 'text';
  return cells
    .flatMap(({ content }) => content ?? [])
    .flatMap((inner) => (inner.paragraph ? [{ kind, text: textOf(inner.paragraph) }] : linesOf(inner)));
}

function textOf({ elements }: docs_v1.Schema$Paragraph): string {
  return (elements ?? []).map(({ textRun }) => textRun?.content ?? '').join('');
}
