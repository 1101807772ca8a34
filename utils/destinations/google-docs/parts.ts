import type { Element } from 'hast';
import type { Named } from '@/utils/domain/decision/decision';
import { optionFate, optionHead, optionName } from '../outline/options';
import type { Content, OptionRow, Paragraph, Part, RoleRow, ToDo } from '../outline/outline';
import { linked } from '../outline/text';
import { list, paragraph, table } from './content';
import { element, type Inner, text } from './nodes';
import { nodesOf } from './runs';

/** A heading and what stands under it. */
export function partBlocks({ heading, content }: Part): Element[] {
  return [element('h2', [text(heading)]), ...contentBlocks(content)];
}

function contentBlocks(content: Content): Element[] {
  switch (content.kind) {
    case 'text':
      return content.paragraphs.map(one);
    case 'bullets':
      return [list(content.items.map((item) => item.map(one)))];
    case 'options':
      return [optionsTable(content.options)];
    case 'actions':
      return content.actions.flatMap(actionBlocks);
    case 'people':
      return [content.as === 'table' ? rolesTable(content.rows) : rolesList(content.rows)];
  }
}

/** The conversion knows no check box, so one is written. */
function actionBlocks({ paragraphs, tail }: ToDo): Element[] {
  const [first = [], ...rest] = paragraphs;
  return [paragraph(text('☐ '), ...nodesOf(first), ...nodesOf(linked(tail))), ...rest.map(one)];
}

/** Options side by side with what became of them. */
function optionsTable(options: readonly OptionRow[]): Element {
  const rows = options.map((option) => [nodesOf(optionName(option)), nodesOf(optionFate(option))]);
  return table([optionHead.map((each) => [text(each)]), ...rows], true);
}

function rolesList(rows: readonly RoleRow[]): Element {
  return list(
    rows.map(({ role, people }) => [
      paragraph(element('b', [text(`${role}:`)]), text(' '), ...names(people)),
    ]),
  );
}

function rolesTable(rows: readonly RoleRow[]): Element {
  const head = [[text('Role')], [text('Who')]];
  return table([head, ...rows.map(({ role, people }) => [[text(role)], names(people)])], true);
}

function names(people: readonly Named[]): Inner[] {
  return nodesOf(linked(people.map(({ name }) => name).join(', ')));
}

function one(runs: Paragraph): Element {
  return paragraph(...nodesOf(runs));
}
