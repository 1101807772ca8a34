import type { Element } from 'hast';
import type { Named } from '@/utils/domain/decision/decision';
import { optionFate, optionHead, optionName } from '../outline/options';
import type { Content, OptionRow, Paragraph, Part, RoleRow, ToDo } from '../outline/outline';
import { linked } from '../outline/text';
import type { DocumentWords } from '../outline/words';
import { list, paragraph, table } from './content';
import { element, type Inner, text } from './nodes';
import { nodesOf } from './runs';

/** A heading and what stands under it. */
export function partElements({ heading, content }: Part, words: DocumentWords): Element[] {
  return [element('h2', [text(heading)]), ...contentBlocks(content, words)];
}

function contentBlocks(content: Content, words: DocumentWords): Element[] {
  switch (content.kind) {
    case 'text':
      return content.paragraphs.map(one);
    case 'bullets':
      return [list(content.items.map((item) => item.map(one)))];
    case 'options':
      return [optionsTable(content.options, words)];
    case 'actions':
      return content.actions.flatMap(actionBlocks);
    case 'people':
      return [content.as === 'table' ? rolesTable(content.rows, words) : rolesList(content.rows, words)];
  }
}

/** The conversion knows no check box, so one is written. */
function actionBlocks({ paragraphs, tail }: ToDo): Element[] {
  const [first = [], ...rest] = paragraphs;
  return [paragraph(text('☐ '), ...nodesOf(first), ...nodesOf(linked(tail))), ...rest.map(one)];
}

/** Options side by side with what became of them. */
function optionsTable(options: readonly OptionRow[], words: DocumentWords): Element {
  const rows = options.map((option) => [nodesOf(optionName(option)), nodesOf(optionFate(option, words))]);
  return table([optionHead(words).map((each) => [text(each)]), ...rows], true);
}

function rolesList(rows: readonly RoleRow[], { say }: DocumentWords): Element {
  return list(
    rows.map(({ role, people }) => [
      paragraph(element('b', [text(say('document.label', { name: role }))]), text(' '), ...names(people)),
    ]),
  );
}

function rolesTable(rows: readonly RoleRow[], { say }: DocumentWords): Element {
  const head = [[text(say('document.role'))], [text(say('document.who'))]];
  return table([head, ...rows.map(({ role, people }) => [[text(role)], names(people)])], true);
}

function names(people: readonly Named[]): Inner[] {
  return nodesOf(linked(people.map(({ name }) => name).join(', ')));
}

function one(runs: Paragraph): Element {
  return paragraph(...nodesOf(runs));
}
