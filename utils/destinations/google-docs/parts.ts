import type { Named } from '@/utils/domain/decision';
import type { Content, Paragraph, Part, RoleRow, ToDo } from '../outline/outline';
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
      return [
        list(
          content.options.map(({ paragraphs, isTaken }) =>
            paragraphs.map((each) => (isTaken ? paragraph(element('b', runsHtml(each))) : one(each))),
          ),
        ),
      ];
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

function rolesList(rows: readonly RoleRow[]): Html {
  return list(rows.map(({ role, people }) => [paragraph(text(`${role}: `), ...names(people))]));
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
