import type { PhrasingContent, RootContent } from 'mdast';
import type { Named } from '@/utils/domain/decision/decision';
import { wholeOption } from '../outline/options';
import type { Content, Fact, Outline, RoleRow, ToDo } from '../outline/outline';
import type { DocumentWords } from '../outline/words';
import { paragraphsOf } from './content';
import { bullets, heading, link, paragraph, strong, table, text } from './nodes';
import { phrasesOfText } from './phrases';

/** The body of the document between its title and its source. The parts say the decision, so there is no callout. */
export function sections({ standing, parts }: Outline, words: DocumentWords): RootContent[] {
  return [
    standingLine(standing),
    ...parts.flatMap((part) => [heading(2, part.heading), ...contentOfPart(part.content, words)]),
  ];
}

/** One line that says where the decision stands. */
function standingLine(standing: readonly Fact[]): RootContent {
  const facts = standing.map(factOf);
  return paragraph(...facts.flatMap((fact, at) => (at === 0 ? fact : [text(' · '), ...fact])));
}

function factOf({ kind, parts }: Fact): PhrasingContent[] {
  return parts.flatMap((part) => {
    // Decisions stand beside each other as files named by their id.
    if (typeof part !== 'string') return [link(`${encodeURIComponent(part.id)}.md`, text(part.title))];
    return kind === 'status' ? inStrong(part) : [text(part)];
  });
}

/** Blanks at its ends stay outside: inside they would have to be written as references. */
function inStrong(words: string): PhrasingContent[] {
  const bare = words.trim();
  const start = words.length - words.trimStart().length;
  const [before, after] = [words.slice(0, start), words.slice(start + bare.length)];
  const blank = (value: string) => (value === '' ? [] : [text(value)]);
  return [...blank(before), ...(bare === '' ? [] : [strong(text(bare))]), ...blank(after)];
}

function contentOfPart(content: Content, words: DocumentWords): RootContent[] {
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
      return [content.as === 'table' ? rolesTable(content.rows, words) : rolesList(content.rows, words)];
  }
}

function actionItem({ paragraphs, tail }: ToDo): RootContent[] {
  const [first, ...rest] = paragraphsOf(paragraphs);
  return [paragraph(...(first?.children ?? []), ...phrasesOfText(tail)), ...rest];
}

function rolesList(rows: readonly RoleRow[], { say }: DocumentWords): RootContent {
  return bullets(
    rows.map(({ role, people }) => [
      paragraph(text(`${say('document.label', { name: role })} `), ...names(people)),
    ]),
  );
}

function rolesTable(rows: readonly RoleRow[], { say }: DocumentWords): RootContent {
  return table([
    [[text(say('document.role'))], [text(say('document.who'))]],
    ...rows.map(({ role, people }) => [[text(role)], names(people)]),
  ]);
}

function names(people: readonly Named[]): PhrasingContent[] {
  return phrasesOfText(people.map(({ name }) => name).join(', '));
}
