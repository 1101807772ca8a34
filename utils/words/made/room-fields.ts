// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface FieldsWords {
  readonly 'fields.title': NoValues;
  readonly 'fields.status': NoValues;
  readonly 'fields.decided-on': NoValues;
  readonly 'fields.decision': NoValues;
  readonly 'fields.decision-hint': NoValues;
  readonly 'fields.decision-missing': NoValues;
  readonly 'fields.update-sentence': NoValues;
  readonly 'fields.update-hint': NoValues;
  readonly 'fields.update-missing': NoValues;
  readonly 'fields.goal': NoValues;
  readonly 'fields.goal-hint': NoValues;
  readonly 'fields.goal-missing': NoValues;
  readonly 'fields.why': NoValues;
  readonly 'fields.done': NoValues;
  readonly 'fields.next': NoValues;
  readonly 'fields.obstacles': NoValues;
  readonly 'fields.measures': NoValues;
  readonly 'fields.by-when': NoValues;
  readonly 'fields.options': NoValues;
  readonly 'fields.actions': NoValues;
  readonly 'fields.revisit-on': NoValues;
  readonly 'fields.objection': NoValues;
  readonly 'fields.driver': NoValues;
  readonly 'fields.approver': NoValues;
  readonly 'fields.contributors': NoValues;
  readonly 'fields.informed': NoValues;
  readonly 'fields.written-by': NoValues;
  readonly 'fields.written-for': NoValues;
  readonly 'fields.owner': NoValues;
  readonly 'fields.options-short': NoValues;
  readonly 'fields.replaces': NoValues;
  readonly 'fields.superseded-by': NoValues;
  readonly 'fields.key': NoValues;
  readonly 'fields.objections-until': NoValues;
  readonly 'fields.thread': NoValues;
  readonly 'fields.replaced-by': NoValues;
}

export const fields: Pack = {
  'fields.title': "Title",
  'fields.status': "Status",
  'fields.decided-on': "Decided on",
  'fields.decision': "Decision",
  'fields.decision-hint': "What was decided, in a sentence",
  'fields.decision-missing': "Write what was decided, in a sentence.",
  'fields.update-sentence': "In a sentence",
  'fields.update-hint': "Where things stand, in a sentence",
  'fields.update-missing': "Write where things stand, in a sentence.",
  'fields.goal': "Goal",
  'fields.goal-hint': "What is to be reached, in a sentence",
  'fields.goal-missing': "Write the goal, in a sentence.",
  'fields.why': "Why",
  'fields.done': "What was done",
  'fields.next': "What is next",
  'fields.obstacles': "What is in the way",
  'fields.measures': "How we measure it",
  'fields.by-when': "By when",
  'fields.options': "Options not taken",
  'fields.actions': "Actions",
  'fields.revisit-on': "Revisit on",
  'fields.objection': "Final unless someone objects by",
  'fields.driver': "Driver",
  'fields.approver': "Approver",
  'fields.contributors': "Contributors",
  'fields.informed': "Informed",
  'fields.written-by': "Written by",
  'fields.written-for': "For",
  'fields.owner': "Owner",
  'fields.options-short': "Options",
  'fields.replaces': "Replaces",
  'fields.superseded-by': "Superseded by",
  'fields.key': "Decision Key",
  'fields.objections-until': "Objections until",
  'fields.thread': "Thread",
  'fields.replaced-by': "Replaced by",
};
