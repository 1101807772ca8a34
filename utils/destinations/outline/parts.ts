import type { Action, Decision, Named, TemplateId } from '@/utils/domain/decision/decision';
import { type FieldCode, templateForms } from '@/utils/domain/decision/template-form';
import { optionOf } from './options';
import type { Content, Part, PartId, RoleRow, ToDo } from './outline';
import { typed } from './text';
import type { DocumentWords } from './words';

type Fill = (decision: Decision, words: DocumentWords) => Content | null;
/** MADR's own headings are a format, the same in every language: tools and readers of MADR look for them. */
type MadrHeading = 'Context and Problem Statement' | 'Considered Options' | 'Decision Outcome';
type Heading =
  | FieldCode
  | 'document.background'
  | 'document.people'
  | 'labels.template-daci'
  | { readonly madr: MadrHeading };

/** Which fields a template shows, in which order and under which names. What is empty is left out. */
const templates: Readonly<Record<TemplateId, readonly (readonly [PartId, Heading, Fill])[]>> = {
  plain: [
    ['decision', 'fields.decision', ({ decision }) => text(decision)],
    ['why', 'fields.why', ({ why }) => text(why)],
    ['options', 'fields.options', ({ options }) => optionList(options, null)],
    ['actions', 'fields.actions', ({ actions }, words) => actionList(actions, words)],
    ['people', 'document.people', (decision, words) => people(decision, 'list', words)],
  ],
  daci: [
    ['people', 'labels.template-daci', (decision, words) => people(decision, 'table', words)],
    ['decision', 'fields.decision', ({ decision }) => text(decision)],
    ['why', 'document.background', ({ why }) => text(why)],
    ['options', 'fields.options', ({ options }) => optionList(options, null)],
    ['actions', 'fields.actions', ({ actions }, words) => actionList(actions, words)],
  ],
  madr: [
    ['why', { madr: 'Context and Problem Statement' }, ({ why }) => text(why)],
    ['options', { madr: 'Considered Options' }, ({ decision, options }) => optionList(options, decision)],
    ['decision', { madr: 'Decision Outcome' }, ({ decision }) => text(decision)],
    ['actions', 'fields.actions', ({ actions }, words) => actionList(actions, words)],
    ['people', 'document.people', (decision, words) => people(decision, 'list', words)],
  ],
  update: [
    ['decision', 'fields.update-sentence', ({ decision }) => text(decision)],
    ['why', 'fields.done', ({ why }) => text(why)],
    ['next', 'fields.next', ({ next }) => text(next ?? '')],
    ['obstacles', 'fields.obstacles', ({ obstacles }) => text(obstacles ?? '')],
    ['actions', 'fields.actions', ({ actions }, words) => actionList(actions, words)],
    ['people', 'document.people', (decision, words) => people(decision, 'list', words)],
  ],
  goal: [
    ['decision', 'fields.goal', ({ decision }) => text(decision)],
    ['why', 'fields.why', ({ why }) => text(why)],
    ['measures', 'fields.measures', ({ measures }) => bullets(measures ?? [])],
    ['by-when', 'fields.by-when', ({ byWhen }) => text(byWhen ?? '')],
    ['actions', 'fields.actions', ({ actions }, words) => actionList(actions, words)],
    ['people', 'document.people', (decision, words) => people(decision, 'list', words)],
  ],
};

/** The parts of a decision's template that have something in them, in its order. */
export function partsOf(decision: Decision, words: DocumentWords): readonly Part[] {
  return templates[decision.template].flatMap(([id, heading, fill]) => {
    const content = fill(decision, words);
    const name = typeof heading === 'string' ? words.say(heading) : heading.madr;
    return content === null ? [] : [{ id, heading: name, content }];
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

function actionList(actions: readonly Action[], words: DocumentWords): Content | null {
  const all = actions
    .map((action) => toDo(action, words))
    .filter(({ paragraphs, tail }) => paragraphs.length > 0 || tail !== '');
  return all.length === 0 ? null : { kind: 'actions', actions: all };
}

function toDo({ what, owner, due }: Action, words: DocumentWords): ToDo {
  const tail = tailOf(owner?.name ?? null, due, words);
  return { paragraphs: typed(what), owner, due, tail: tail === '' ? '' : ` ${tail}` };
}

function tailOf(owner: string | null, due: string | null, { say }: DocumentWords): string {
  if (owner === null) return due === null ? '' : say('document.action-due', { due });
  return due === null
    ? say('document.action-owner', { owner })
    : say('document.action-owner-due', { owner, due });
}

/** Roles that somebody has, in the order of DACI. */
function people(decision: Decision, as: 'list' | 'table', { say }: DocumentWords): Content | null {
  const one = (person: Named | null) => (person === null ? [] : [person]);
  const { roles } = templateForms[decision.template];
  const all: readonly RoleRow[] = [
    { role: say(roles.driver), people: one(decision.driver) },
    { role: say(roles.approver), people: one(decision.approver) },
    { role: say(roles.contributors), people: decision.contributors },
    { role: say(roles.informed), people: decision.informed },
  ];
  const rows = all.filter((row) => row.people.length > 0);
  return rows.length === 0 ? null : { kind: 'people', as, rows };
}
