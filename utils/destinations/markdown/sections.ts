import type { PhrasingContent, RootContent } from 'mdast';
import type { Named } from '@/utils/domain/decision/decision';
import { wholeOption } from '../outline/options';
import type { Content, Fact, Outline, RoleRow, ToDo } from '../outline/outline';
import { paragraphsOf } from './content';
import { bullets, heading, link, paragraph, strong, table, text } from './nodes';
import { phrasesOfText } from './phrases';

/** The body of the document between its title and its source. The parts say the decision, so there is no callout. */
export function sections({ standing, parts }: Outline): RootContent[] {
  return [
    standingLine(standing),
    ...parts.flatMap((part) => [heading(2, part.heading), ...contentOfPart(part.content)]),
  ];
}

/** One line that says where the decision stands. */
function standingLine(standing: readonly Fact[]): RootContent {
  const facts = standing.map(factOf);
  return paragraph(...facts.flatMap((fact, at) => (at === 0 ? fact : [text(' · '), ...fact])));
}

function factOf({ kind, text: words, other }: Fact): PhrasingContent[] {
  const written = kind === 'status' ? strong(text(words)) : text(words);
  if (other === undefined) return [written];
  // Decisions stand beside each other as files named by their id.
  return [written, text(' '), link(`${encodeURIComponent(other.id)}.md`, text(other.title))];
}

function contentOfPart(content: Content): RootContent[] {
  switch (content.kind) {
    case 'text':
      return paragraphsOf(content.paragraphs);
    case 'bullets':
      return [bullets(content.items.map(paragraphsOf))];
    case 'options':
      return [bullets(content.options.map((option) => paragraphsOf(wholeOption(option))))];
    case 'actions':
      return [bullets(content.actions.map(actionItem))];
    case 'people':
      return [content.as === 'table' ? rolesTable(content.rows) : rolesList(content.rows)];
  }
}

function actionItem({ paragraphs, tail }: ToDo): RootContent[] {
  const [first, ...rest] = paragraphsOf(paragraphs);
  return [paragraph(...(first?.children ?? []), ...phrasesOfText(tail)), ...rest];
}

function rolesList(rows: readonly RoleRow[]): RootContent {
  return bullets(rows.map(({ role, people }) => [paragraph(text(`${role}: `), ...names(people))]));
}

function rolesTable(rows: readonly RoleRow[]): RootContent {
  return table([
    [[text('Role')], [text('Who')]],
    ...rows.map(({ role, people }) => [[text(role)], names(people)]),
  ]);
}

function names(people: readonly Named[]): PhrasingContent[] {
  return phrasesOfText(people.map(({ name }) => name).join(', '));
}
