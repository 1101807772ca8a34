import type { Named } from '@/utils/domain/decision/decision';
import { optionFate, optionHead, optionName } from '../outline/options';
import type { Content, OptionRow, Paragraph, Part, RoleRow, ToDo } from '../outline/outline';
import { linked } from '../outline/text';
import { list, paragraph, table } from './content';
import { element, type Html, text } from './html';
import { runsHtml } from './runs';

/** A heading and what stands under it. */
export function partHtml({ heading, content }: Part): Html[] {
  return [element('h2', [text(heading)]), ...contentHtml(content)];
}

function contentHtml(content: Content): Html[] {
  switch (content.kind) {
    case 'text':
      return content.paragraphs.map(one);
    case 'bullets':
      return [list(content.items.map((item) => item.map(one)))];
    case 'options':
      return [optionsTable(content.options)];
    case 'actions':
      return content.actions.flatMap(actionHtml);
    case 'people':
      return [content.as === 'table' ? rolesTable(content.rows) : rolesList(content.rows)];
  }
}

/** The conversion knows no check box, so one is written. */
function actionHtml({ paragraphs, tail }: ToDo): Html[] {
  const [first = [], ...rest] = paragraphs;
  return [paragraph(text('☐ '), ...runsHtml(first), ...runsHtml(linked(tail))), ...rest.map(one)];
}

/** Options side by side with what became of them. */
function optionsTable(options: readonly OptionRow[]): Html {
  const rows = options.map((option) => [runsHtml(optionName(option)), runsHtml(optionFate(option))]);
  return table([optionHead.map((each) => [text(each)]), ...rows], true);
}

function rolesList(rows: readonly RoleRow[]): Html {
  return list(
    rows.map(({ role, people }) => [
      paragraph(element('b', [text(`${role}:`)]), text(' '), ...names(people)),
    ]),
  );
}

function rolesTable(rows: readonly RoleRow[]): Html {
  const head = [[text('Role')], [text('Who')]];
  return table([head, ...rows.map(({ role, people }) => [[text(role)], names(people)])], true);
}

function names(people: readonly Named[]): Html[] {
  return runsHtml(linked(people.map(({ name }) => name).join(', ')));
}

function one(runs: Paragraph): Html {
  return paragraph(...runsHtml(runs));
}
