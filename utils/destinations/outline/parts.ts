import type { Action, Decision, Named, TemplateId } from '@/utils/domain/decision/decision';
import { templateForms } from './english';
import { optionOf } from './options';
import type { Content, Part, PartId, RoleRow, ToDo } from './outline';
import { typed } from './text';

type Fill = (decision: Decision) => Content | null;

/** Which fields a template shows, in which order and under which names. What is empty is left out. */
const templates: Readonly<Record<TemplateId, readonly (readonly [PartId, string, Fill])[]>> = {
  plain: [
    ['decision', 'Decision', ({ decision }) => text(decision)],
    ['why', 'Why', ({ why }) => text(why)],
    ['options', 'Options not taken', ({ options }) => optionList(options, null)],
    ['actions', 'Actions', ({ actions }) => actionList(actions)],
    ['people', 'People', (decision) => people(decision, 'list')],
  ],
  daci: [
    ['people', 'DACI', (decision) => people(decision, 'table')],
    ['decision', 'Decision', ({ decision }) => text(decision)],
    ['why', 'Background', ({ why }) => text(why)],
    ['options', 'Options not taken', ({ options }) => optionList(options, null)],
    ['actions', 'Actions', ({ actions }) => actionList(actions)],
  ],
  madr: [
    ['why', 'Context and Problem Statement', ({ why }) => text(why)],
    ['options', 'Considered Options', ({ decision, options }) => optionList(options, decision)],
    ['decision', 'Decision Outcome', ({ decision }) => text(decision)],
    ['actions', 'Actions', ({ actions }) => actionList(actions)],
    ['people', 'People', (decision) => people(decision, 'list')],
  ],
  update: [
    ['decision', 'In a sentence', ({ decision }) => text(decision)],
    ['why', 'What was done', ({ why }) => text(why)],
    ['next', 'What is next', ({ next }) => text(next ?? '')],
    ['obstacles', 'What is in the way', ({ obstacles }) => text(obstacles ?? '')],
    ['actions', 'Actions', ({ actions }) => actionList(actions)],
    ['people', 'People', (decision) => people(decision, 'list')],
  ],
  goal: [
    ['decision', 'Goal', ({ decision }) => text(decision)],
    ['why', 'Why', ({ why }) => text(why)],
    ['measures', 'How we measure it', ({ measures }) => bullets(measures ?? [])],
    ['by-when', 'By when', ({ byWhen }) => text(byWhen ?? '')],
    ['actions', 'Actions', ({ actions }) => actionList(actions)],
    ['people', 'People', (decision) => people(decision, 'list')],
  ],
};

/** The parts of a decision's template that have something in them, in its order. */
export function partsOf(decision: Decision): readonly Part[] {
  return templates[decision.template].flatMap(([id, heading, fill]) => {
    const content = fill(decision);
    return content === null ? [] : [{ id, heading, content }];
  });
}

function text(value: string): Content | null {
  const paragraphs = typed(value);
  return paragraphs.length === 0 ? null : { kind: 'text', paragraphs };
}

function bullets(values: readonly string[]): Content | null {
  const items = values.map(typed).filter((paragraphs) => paragraphs.length > 0);
  return items.length === 0 ? null : { kind: 'bullets', items };
}

/** Options with the one decided for first, where the template names it among them. */
function optionList(options: readonly string[], taken: string | null): Content | null {
  if (options.length === 0) return null;
  const all = [
    ...(taken === null ? [] : [{ value: taken, isTaken: true }]),
    ...options.map((value) => ({ value, isTaken: false })),
  ];
  const rows = all
    .map(({ value, isTaken }) => optionOf(value, isTaken))
    .filter(({ paragraphs }) => paragraphs.length > 0);
  return rows.length === 0 ? null : { kind: 'options', options: rows };
}

function actionList(actions: readonly Action[]): Content | null {
  const all = actions.map(toDo).filter(({ paragraphs, tail }) => paragraphs.length > 0 || tail !== '');
  return all.length === 0 ? null : { kind: 'actions', actions: all };
}

function toDo({ what, owner, due }: Action): ToDo {
  const more = [owner?.name, due === null ? undefined : `due ${due}`].filter((each) => each !== undefined);
  return { paragraphs: typed(what), owner, due, tail: more.length === 0 ? '' : ` (${more.join(', ')})` };
}

/** Roles that somebody has, in the order of DACI. */
function people(decision: Decision, as: 'list' | 'table'): Content | null {
  const one = (person: Named | null) => (person === null ? [] : [person]);
  const { roles } = templateForms[decision.template];
  const all: readonly RoleRow[] = [
    { role: roles.driver, people: one(decision.driver) },
    { role: roles.approver, people: one(decision.approver) },
    { role: roles.contributors, people: decision.contributors },
    { role: roles.informed, people: decision.informed },
  ];
  const rows = all.filter((row) => row.people.length > 0);
  return rows.length === 0 ? null : { kind: 'people', as, rows };
}
