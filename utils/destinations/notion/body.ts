import type { Run } from '@/utils/domain/text/blocks';
import { optionFate, optionHead, optionName, wholeOption } from '../outline/options';
import type { Content, OptionRow, Outline, Paragraph, RoleRow, ToDo } from '../outline/outline';
import type { DocumentWords } from '../outline/words';
import { blocksOf, paragraphs, texts } from './blocks';
import { calloutTrees } from './callout';
import { notionLimits } from './limits';
import { richText, richTextOf } from './rich-text';
import { type Tree, tree } from './tree';

/** Everything above the quoted messages. The decision itself stands in the callout, where updates reach it. */
export function bodyTrees(outline: Outline, words: DocumentWords): Tree[] {
  const { parts, source, callout } = outline;
  return [
    ...calloutTrees(outline),
    ...parts
      .filter(({ id }) => id !== callout.id)
      .flatMap(({ heading, content }) => [headingOf(heading), ...contentOf(content, words)]),
    headingOf(source.heading),
    ...paragraphs(source.intro),
    ...source.notRead.flatMap((text) => paragraphs([{ text }])),
    ...(source.selection.length === 0
      ? []
      : [
          tree(
            'quote',
            { rich_text: richTextOf(words.say('document.selected'), 'bold') },
            blocksOf(source.selection, 2),
          ),
        ]),
  ];
}

/** A heading of the document. */
export function headingOf(name: string): Tree {
  return tree('heading_2', { rich_text: richTextOf(name) });
}

function contentOf(content: Content, words: DocumentWords): Tree[] {
  switch (content.kind) {
    case 'text':
      return content.paragraphs.flatMap(paragraphs);
    case 'bullets':
      return content.items.flatMap((item) => itemOf('bulleted_list_item', item));
    case 'people':
      return content.as === 'table'
        ? [peopleTable(content.rows, words)]
        : content.rows.flatMap((row) => personItem(row, words));
    case 'options':
      return optionsOf(content.options, words);
    case 'actions':
      return content.actions.flatMap(toDoOf);
  }
}

function itemOf(type: 'bulleted_list_item' | 'to_do', [first = [], ...rest]: readonly Paragraph[]): Tree[] {
  const made = texts(type, first);
  const last = made.at(-1);
  if (last === undefined) return [];
  return [...made.slice(0, -1), { ...last, children: rest.flatMap(paragraphs) }];
}

function toDoOf({ paragraphs: [first = [], ...rest], tail }: ToDo): Tree[] {
  const line = first.length === 0 ? [{ text: tail.trim() }] : [...first, { text: tail }];
  return itemOf('to_do', [line, ...rest]).map((each) => ({
    ...each,
    content: { ...each.content, checked: false },
  }));
}

const personItem = ({ role, people }: RoleRow, words: DocumentWords) =>
  itemOf('bulleted_list_item', [[labelRun(role, words), { text: names(people) }]]);

/** What something is called, before it on its line. */
export function labelRun(name: string, { say }: DocumentWords): Run {
  return { text: `${say('document.label', { name })} `, marks: ['bold'] };
}

const names = (people: RoleRow['people']) => people.map(({ name }) => name).join(', ');

function peopleTable(rows: readonly RoleRow[], { say }: DocumentWords): Tree {
  const head = rowOf([{ text: say('document.role') }], [{ text: say('document.who') }]);
  return tableOf([
    head,
    ...rows.map(({ role, people }) => rowOf([{ text: role }], [{ text: names(people) }])),
  ]);
}

/** Options side by side with what became of them; as a list where one is too long for a cell. */
function optionsOf(options: readonly OptionRow[], words: DocumentWords): Tree[] {
  const rows = options.map((option) => rowOf(optionName(option), optionFate(option, words)));
  if (rows.every(({ content }) => (content.cells ?? []).every((cell) => cell.length <= notionLimits.array)))
    return [tableOf([rowOf(...optionHead(words).map((text) => [{ text }])), ...rows])];
  return options.flatMap((option) => {
    const [first = [], ...rest] = wholeOption(option);
    const [fate] = optionFate({ ...option, reason: [] }, words);
    return itemOf('bulleted_list_item', [[labelRun(fate?.text ?? '', words), ...first], ...rest]);
  });
}

function rowOf(...cells: readonly (readonly Run[])[]): Tree {
  return tree('table_row', { cells: cells.map(richText) });
}

function tableOf(rows: readonly Tree[]): Tree {
  return tree('table', { table_width: 2, has_column_header: true, has_row_header: false }, rows);
}
