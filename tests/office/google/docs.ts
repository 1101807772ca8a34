import type { Answer, Call } from './call';
import { notFound } from './call.ts';
import { fileOf } from './drive.ts';
import { masked } from './fields.ts';
import type { Part, Run } from './structure';
import { structureOf } from './structure.ts';
import type { Tab } from './tabs';
import { tabNamed, tabsOf } from './tabs.ts';
import type { Doc, ParagraphStyle } from './units';
import type { DriveFile, World } from './world';

/** `GET /v1/documents/{id}`. */
export function readDocument(world: World, id: string, { url }: Call): Answer {
  const file = documentOf(world, id);
  const withTabs = url.searchParams.get('includeTabsContent') === 'true';
  return { status: 200, body: masked(documentAnswer(file, withTabs), url.searchParams.get('fields')) };
}

/** The file as a document. Throws a 404. */
export function documentOf(world: World, id: string): DriveFile & { readonly doc: Doc } {
  const file = fileOf(world, id);
  if (file.doc === null) throw notFound(id);
  return { ...file, doc: file.doc };
}

export function revisionOf(doc: Doc): string {
  return `ANeT5PT-${doc.revision.toString(36).padStart(4, '0')}`;
}

/** With `includeTabsContent` every tab and nothing beside them; without it the first tab alone, as if there were no others. */
function documentAnswer(file: DriveFile & { readonly doc: Doc }, withTabs: boolean) {
  const tabs = tabsOf(file);
  const first = tabNamed(tabs, undefined);
  return {
    documentId: file.id,
    title: file.name,
    revisionId: revisionOf(file.doc),
    suggestionsViewMode: 'SUGGESTIONS_INLINE',
    ...(withTabs ? { tabs: tabAnswers(tabs) } : contentOf(first.doc)),
  };
}

/** The tabs under one, or the uppermost; each holds those under it. */
function tabAnswers(tabs: readonly Tab[], under?: string, nestingLevel = 0): object[] {
  const here = tabs.filter((tab) => tab.under === under);
  return here.map(({ id, title, doc }, index) => {
    const childTabs = tabAnswers(tabs, id, nestingLevel + 1);
    const nested = under === undefined ? {} : { parentTabId: under, nestingLevel };
    return {
      tabProperties: { tabId: id, title, index, ...nested },
      documentTab: contentOf(doc, id),
      ...(childTabs.length > 0 ? { childTabs } : {}),
    };
  });
}

/** Text, named ranges and lists of a tab; its id stands in every range where tabs were asked for. */
function contentOf(doc: Doc, tabId?: string) {
  const names = Map.groupBy(doc.ranges, (range) => range.name);
  const inTab = tabId === undefined ? {} : { tabId };
  return {
    body: { content: structureOf(doc).map(partAnswer) },
    namedRanges: Object.fromEntries(
      [...names].map(([each, ranges]) => [
        each,
        {
          name: each,
          namedRanges: ranges.map((range) => ({
            namedRangeId: range.id,
            name: each,
            ranges: [{ startIndex: range.start, endIndex: range.end, ...inTab }],
          })),
        },
      ]),
    ),
    lists: Object.fromEntries(
      [...doc.lists].map(([list, counts]) => [
        list,
        {
          listProperties: {
            nestingLevels: [counts ? { glyphType: 'DECIMAL', glyphFormat: '%0.' } : { glyphSymbol: '●' }],
          },
        },
      ]),
    ),
  };
}

/** The first section has no start index, as an index of 0 is left out of the answer. */
function partAnswer(part: Part): object {
  const place = { ...(part.start === 0 ? {} : { startIndex: part.start }), endIndex: part.end };
  if (part.kind === 'section')
    return { ...place, sectionBreak: { sectionStyle: { columnSeparatorStyle: 'NONE' } } };
  if (part.kind === 'paragraph')
    return {
      ...place,
      paragraph: {
        elements: part.runs.map(runAnswer),
        paragraphStyle: paragraphAnswer(part.paragraph),
        ...(part.paragraph.bullet && {
          bullet: { listId: part.paragraph.bullet.list, nestingLevel: part.paragraph.bullet.level },
        }),
      },
    };
  const tableRows = part.rows.map((row) => ({
    startIndex: row.start,
    endIndex: row.end,
    tableCells: row.cells.map((cell) => ({
      startIndex: cell.start,
      endIndex: cell.end,
      content: cell.parts.map(partAnswer),
      tableCellStyle: { rowSpan: 1, columnSpan: 1 },
    })),
  }));
  const columns = Math.max(...part.rows.map((row) => row.cells.length));
  return { ...place, table: { rows: part.rows.length, columns, tableRows } };
}

function runAnswer({ start, end, text, style }: Run): object {
  const place = { startIndex: start, endIndex: end };
  return text === null
    ? { ...place, horizontalRule: { textStyle: {} } }
    : { ...place, textRun: { content: text, textStyle: style } };
}

function paragraphAnswer({ namedStyleType, indent }: ParagraphStyle): object {
  return {
    namedStyleType,
    direction: 'LEFT_TO_RIGHT',
    ...(indent === undefined ? {} : { indentStart: { magnitude: 30 * indent, unit: 'PT' } }),
  };
}
