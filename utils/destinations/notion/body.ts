import type { Run } from '@/utils/domain/text/blocks';
import { optionFate, optionHead, optionName, wholeOption } from '../outline/options';
import type { Content, OptionRow, Outline, Paragraph, RoleRow, ToDo } from '../outline/outline';
import { blocksOf, paragraphs, texts } from './blocks';
import { calloutTrees } from './callout';
import { limits } from './limits';
import { richText, richTextOf } from './rich-text';
import { type Tree, tree } from './tree';

/** Everything above the quoted messages. The decision itself stands in the callout, where updates reach it. */
export function bodyOf(outline: Outline): Tree[] {
  const { parts, source, callout } = outline;
  return [
    ...calloutTrees(outline),
    ...parts
      .filter(({ id }) => id !== callout.id)
      .flatMap(({ heading, content }) => [headingOf(heading), ...contentOf(content)]),
    headingOf(source.heading),
    ...paragraphs(source.intro),
    ...source.notRead.flatMap((text) => paragraphs([{ text }])),
    ...(source.selection.length === 0
      ? []
      : [
          tree(
            'quote',
            { rich_text: richTextOf('What was selected', 'bold') },
            blocksOf(source.selection, 2),
          ),
        ]),
  ];
}

/** A heading of the document. */
export function headingOf(name: string): Tree {
  return tree('heading_2', { rich_text: richTextOf(name) });
}

function contentOf(content: Content): Tree[] {
  switch (content.kind) {
    case 'text':
      return content.paragraphs.flatMap(paragraphs);
    case 'bullets':
      return content.items.flatMap((item) => itemOf('bulleted_list_item', item));
    case 'people':
      return content.as === 'table' ? [peopleTable(content.rows)] : content.rows.flatMap(personItem);
    case 'options':
      return optionsOf(content.options);
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

const personItem = ({ role, people }: RoleRow) =>
  itemOf('bulleted_list_item', [[{ text: `${role}: `, marks: ['bold'] }, { text: names(people) }]]);

const names = (people: RoleRow['people']) => people.map(({ name }) => name).join(', ');

function peopleTable(rows: readonly RoleRow[]): Tree {
  const head = rowOf([{ text: 'Role' }], [{ text: 'Who' }]);
  return tableOf([
    head,
    ...rows.map(({ role, people }) => rowOf([{ text: role }], [{ text: names(people) }])),
  ]);
}

/** Options side by side with what became of them; as a list where one is too long for a cell. */
function optionsOf(options: readonly OptionRow[]): Tree[] {
  const rows = options.map((option) => rowOf(optionName(option), optionFate(option)));
  if (rows.every(({ content }) => (content.cells ?? []).every((cell) => cell.length <= limits.array)))
    return [tableOf([rowOf(...optionHead.map((text) => [{ text }])), ...rows])];
  return options.flatMap((option) => {
    const [first = [], ...rest] = wholeOption(option);
    const [fate] = optionFate({ ...option, reason: [] });
    return itemOf('bulleted_list_item', [[{ text: `${fate?.text}: `, marks: ['bold'] }, ...first], ...rest]);
  });
}

function rowOf(...cells: readonly (readonly Run[])[]): Tree {
  return tree('table_row', { cells: cells.map(richText) });
}

function tableOf(rows: readonly Tree[]): Tree {
  return tree('table', { table_width: 2, has_column_header: true, has_row_header: false }, rows);
}
