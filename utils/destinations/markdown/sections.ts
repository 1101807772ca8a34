import type { PhrasingContent, RootContent } from 'mdast';
import type { Action, Decision, Named, TemplateId } from '@/utils/domain/decision';
import { statusText } from '@/utils/domain/decision-words';
import { typed } from './content';
import { bullets, heading, link, paragraph, strong, table, text } from './nodes';
import { phrasesOfText } from './phrases';
import { minuteText } from './times';

type Section = (decision: Decision) => RootContent[];

/** Which fields a template shows, in which order and under which names. What is empty is left out. */
const templates: Readonly<Record<TemplateId, readonly Section[]>> = {
  plain: [
    section('Decision', ({ decision }) => typed(decision)),
    section('Why', ({ why }) => typed(why)),
    section('Options not taken', ({ options }) => optionList(options)),
    section('Actions', ({ actions }) => actionList(actions)),
    section('People', (decision) => peopleList(decision)),
  ],
  daci: [
    section('DACI', (decision) => rolesTable(decision)),
    section('Decision', ({ decision }) => typed(decision)),
    section('Background', ({ why }) => typed(why)),
    section('Options not taken', ({ options }) => optionList(options)),
    section('Actions', ({ actions }) => actionList(actions)),
  ],
  madr: [
    section('Context and Problem Statement', ({ why }) => typed(why)),
    section('Considered Options', ({ decision, options }) =>
      optionList(options.length === 0 ? [] : [decision, ...options]),
    ),
    section('Decision Outcome', ({ decision }) => typed(decision)),
    section('Actions', ({ actions }) => actionList(actions)),
    section('People', (decision) => peopleList(decision)),
  ],
};

/** The body of the document above its source. */
export function decisionSections(decision: Decision): RootContent[] {
  return [...standing(decision), ...templates[decision.template].flatMap((each) => each(decision))];
}

function section(name: string, content: Section): Section {
  return (decision) => {
    const children = content(decision);
    return children.length === 0 ? [] : [heading(2, name), ...children];
  };
}

/** One line that says where the decision stands. */
function standing(decision: Decision): RootContent[] {
  const { decidedOn, revisitOn, objectionDeadline, supersedes, supersededBy } = decision;
  const facts: PhrasingContent[][] = [
    [strong(text(statusText[decision.status]))],
    ...(decidedOn === null ? [] : [[text(`decided on ${decidedOn.date} (${decidedOn.zone})`)]]),
    ...(objectionDeadline === null
      ? []
      : [[text(`final unless someone objects by ${minuteText(objectionDeadline, 'UTC')} UTC`)]]),
    ...(revisitOn === null ? [] : [[text(`to be looked at again on ${revisitOn}`)]]),
    ...(supersedes === null ? [] : [[text('replaces '), fileLink(supersedes)]]),
    ...(supersededBy === null ? [] : [[text('replaced by '), fileLink(supersededBy)]]),
  ];
  return [paragraph(...facts.flatMap((fact, at) => (at === 0 ? fact : [text(' · '), ...fact])))];
}

/** Decisions stand beside each other as files named by their id. */
function fileLink(id: string): PhrasingContent {
  return link(`${encodeURIComponent(id)}.md`, text(id));
}

function optionList(options: readonly string[]): RootContent[] {
  const items = options.map(typed).filter((item) => item.length > 0);
  return items.length === 0 ? [] : [bullets(items)];
}

function actionList(actions: readonly Action[]): RootContent[] {
  const items = actions.flatMap(({ what, owner, due }) => {
    const more = [owner?.name, due === null ? undefined : `due ${due}`].filter((each) => each !== undefined);
    if (what.trim() === '' && more.length === 0) return [];
    const [first, ...rest] = typed(what);
    const tail = more.length === 0 ? [] : phrasesOfText(` (${more.join(', ')})`);
    const line = first?.type === 'paragraph' ? paragraph(...first.children, ...tail) : paragraph(...tail);
    return [[line, ...rest]];
  });
  return items.length === 0 ? [] : [bullets(items)];
}

/** Roles that somebody has, in the order of DACI. */
function roles(decision: Decision): readonly (readonly [string, readonly Named[]])[] {
  const one = (person: Named | null) => (person === null ? [] : [person]);
  const all = [
    ['Driver', one(decision.driver)],
    ['Approver', one(decision.approver)],
    ['Contributors', decision.contributors],
    ['Informed', decision.informed],
  ] as const;
  return all.filter(([, people]) => people.length > 0);
}

function peopleList(decision: Decision): RootContent[] {
  const items = roles(decision).map(([role, people]) => [paragraph(text(`${role}: `), ...names(people))]);
  return items.length === 0 ? [] : [bullets(items)];
}

function rolesTable(decision: Decision): RootContent[] {
  const rows = roles(decision).map(([role, people]) => [[text(role)], names(people)]);
  return rows.length === 0 ? [] : [table([[[text('Role')], [text('Who')]], ...rows])];
}

function names(people: readonly Named[]): PhrasingContent[] {
  return phrasesOfText(people.map(({ name }) => name).join(', '));
}
