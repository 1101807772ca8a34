import type { Answer, Call } from './call';
import { invalid } from './call.ts';
import { documentOf, revisionOf } from './docs.ts';
import { tabNamed, tabsOf } from './tabs.ts';
import type { Doc, TextStyle } from './units';
import { checkRange, deleteRange, insertText, plain } from './units.ts';
import type { World } from './world';

interface Range {
  readonly startIndex: number;
  readonly endIndex: number;
}

/** Kinds of requests this office can carry out, each on a copy: one that fails leaves nothing changed. */
const kinds: Readonly<Record<string, (doc: Doc, given: never, world: World) => object | undefined>> = {
  insertText(doc, { location, text }: { location?: { index: number }; text: string }) {
    insertText(doc, location?.index ?? doc.units.length - 1, text);
    return undefined;
  },
  deleteContentRange(doc, { range }: { range: Range }) {
    deleteRange(doc, range.startIndex, range.endIndex);
    return undefined;
  },
  createNamedRange(doc, { name, range }: { name: string; range: Range }, world) {
    checkRange(doc, range.startIndex, range.endIndex);
    if (name.length < 1 || name.length > 256) throw invalid('The name must have 1 to 256 UTF-16 code units.');
    const id = `kix.${world.nextId('nr')}`;
    doc.ranges.push({ id, name, start: range.startIndex, end: range.endIndex });
    return { createNamedRange: { namedRangeId: id } };
  },
  deleteNamedRange(doc, { namedRangeId, name }: { namedRangeId?: string; name?: string }) {
    const left = doc.ranges.filter((range) => range.id !== namedRangeId && range.name !== name);
    if (left.length === doc.ranges.length) throw invalid('The named range was not found.');
    doc.ranges.splice(0, doc.ranges.length, ...left);
    return undefined;
  },
  updateTextStyle(doc, { range, textStyle, fields }: { range: Range; textStyle: TextStyle; fields: string }) {
    checkRange(doc, range.startIndex, range.endIndex);
    checkStyleFields(fields);
    for (let at = range.startIndex; at < range.endIndex; at += 1) {
      const unit = doc.units[at];
      if (unit && 'char' in unit) doc.units[at] = { ...unit, style: changed(unit.style, textStyle, fields) };
    }
    return undefined;
  },
  updateParagraphStyle(
    doc,
    {
      range,
      paragraphStyle,
      fields,
    }: { range: Range; paragraphStyle: { namedStyleType?: string }; fields: string },
  ) {
    checkRange(doc, range.startIndex, range.endIndex);
    const names = fields.split(',');
    if (names.some((name) => !/^(namedStyleType|indentStart|indentFirstLine)$/.test(name)))
      throw invalid('This office changes the kind of a paragraph and its indents only.');
    const { namedStyleType = 'NORMAL_TEXT' } = paragraphStyle;
    eachParagraph(doc, range, ({ indent, ...paragraph }) => ({
      ...paragraph,
      ...(indent === undefined || names.includes('indentStart') ? {} : { indent }),
      ...(names.includes('namedStyleType') ? { namedStyleType } : {}),
    }));
    return undefined;
  },
  createParagraphBullets(doc, { range, bulletPreset }: { range: Range; bulletPreset: string }, world) {
    checkRange(doc, range.startIndex, range.endIndex);
    const list = `kix.${world.nextId('list')}`;
    doc.lists.set(list, bulletPreset.startsWith('NUMBERED'));
    eachParagraph(doc, range, (paragraph) => ({ ...paragraph, bullet: { list, level: 0 } }));
    return undefined;
  },
  deleteParagraphBullets(doc, { range }: { range: Range }) {
    checkRange(doc, range.startIndex, range.endIndex);
    eachParagraph(doc, range, ({ bullet: _, ...paragraph }) => paragraph);
    return undefined;
  },
};

/** `POST /v1/documents/{id}:batchUpdate`: all of it or nothing, and nothing where the revision is an older one. */
export function updateDocument(world: World, id: string, { text }: Call): Answer {
  const file = documentOf(world, id);
  const { requests = [], writeControl = {} } = JSON.parse(text);
  const required = writeControl.requiredRevisionId;
  if (required !== undefined && required !== revisionOf(file.doc))
    throw invalid(`The required revision ID '${required}' does not match the latest revision.`);
  const tabs = tabsOf(file);
  const copies = tabs.map(({ id: tab, title, doc }) => ({ id: tab, title, doc: copyOf(doc) }));
  const replies = requests.map((request: Record<string, Aimed>) => {
    const [kind = '', ...more] = Object.keys(request);
    const run = kinds[kind];
    const given = request[kind];
    if (run === undefined || given === undefined || more.length > 0)
      throw invalid(`Invalid requests: ${kind}.`);
    return run(tabNamed(copies, tabIdIn(given)).doc, given as never, world) ?? {};
  });
  for (const [at, { doc }] of tabs.entries()) takeOver(doc, copies[at]?.doc ?? doc);
  file.doc.revision += 1;
  const stored = world.files.get(id);
  if (stored) stored.modifiedAt = world.now();
  return {
    status: 200,
    body: { documentId: id, replies, writeControl: { requiredRevisionId: revisionOf(file.doc) } },
  };
}

/** Where a request says that it belongs. */
interface Aimed {
  readonly location?: { readonly tabId?: string };
  readonly range?: { readonly tabId?: string };
  readonly endOfSegmentLocation?: { readonly tabId?: string };
  readonly tabsCriteria?: { readonly tabIds?: readonly string[] };
}

function tabIdIn({ location, range, endOfSegmentLocation, tabsCriteria }: Aimed): string | undefined {
  return location?.tabId ?? range?.tabId ?? endOfSegmentLocation?.tabId ?? tabsCriteria?.tabIds?.[0];
}

function copyOf(doc: Doc): Doc {
  return {
    ...doc,
    units: [...doc.units],
    ranges: doc.ranges.map((range) => ({ ...range })),
    lists: new Map(doc.lists),
  };
}

function takeOver(doc: Doc, copy: Doc): void {
  if (doc === copy) return;
  replace(doc.units, copy.units);
  replace(doc.ranges, copy.ranges);
  for (const [list, counts] of copy.lists) doc.lists.set(list, counts);
}

function replace<T>(all: T[], by: readonly T[]): void {
  all.length = 0;
  for (const each of by) all.push(each);
}

const styleFields =
  /^(bold|italic|underline|strikethrough|smallCaps|backgroundColor|foregroundColor|fontSize|weightedFontFamily|baselineOffset|link)$/;

function checkStyleFields(fields: string): void {
  const wrong = fields.split(',').find((name) => name !== '*' && !styleFields.test(name));
  if (wrong !== undefined) throw invalid(`Invalid requests: Invalid field: text_style.${wrong}`);
}

/** A field that is named and not given, or given as what every text is, goes back to the paragraph's kind. */
function changed(style: TextStyle, to: TextStyle, fields: string): TextStyle {
  const names = fields.split(',');
  const isNamed = (name: string) => fields === '*' || names.includes(name);
  const kept = Object.entries(style).filter(([name]) => !isNamed(name));
  const set = Object.entries(to).filter(([name, value]) => isNamed(name) && !isUsual(value));
  return Object.fromEntries([...kept, ...set]);
}

/** The paragraphs that the range touches. */
function eachParagraph(
  doc: Doc,
  { startIndex, endIndex }: Range,
  change: (paragraph: typeof plain) => typeof plain,
): void {
  for (let at = startIndex; at < doc.units.length; at += 1) {
    const unit = doc.units[at];
    if (!unit || !('char' in unit) || unit.char !== '\n') continue;
    doc.units[at] = { ...unit, paragraph: change(unit.paragraph ?? plain) };
    if (at >= endIndex - 1) return;
  }
}

function isUsual(value: unknown): boolean {
  if (value === false || value === 'NONE' || value === 'BASELINE_OFFSET_UNSPECIFIED') return true;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
