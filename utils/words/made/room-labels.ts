// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface LabelsWords {
  readonly 'labels.log-decision': NoValues;
  readonly 'labels.compare-now': NoValues;
  readonly 'labels.read-whole': NoValues;
  readonly 'labels.insert-link': NoValues;
  readonly 'labels.disconnect': NoValues;
  readonly 'labels.status-draft': NoValues;
  readonly 'labels.status-proposed': NoValues;
  readonly 'labels.status-accepted': NoValues;
  readonly 'labels.status-rejected': NoValues;
  readonly 'labels.status-superseded': NoValues;
  readonly 'labels.template-plain': NoValues;
  readonly 'labels.template-daci': NoValues;
  readonly 'labels.template-madr': NoValues;
  readonly 'labels.template-update': NoValues;
  readonly 'labels.template-goal': NoValues;
  readonly 'labels.cancel': NoValues;
  readonly 'labels.undo': NoValues;
  readonly 'labels.sentences': { readonly before: string; readonly next: string };
  readonly 'labels.save': NoValues;
  readonly 'labels.close': NoValues;
  readonly 'labels.edit': NoValues;
  readonly 'labels.delete': NoValues;
  readonly 'labels.joined': { readonly before: string; readonly next: string };
  readonly 'labels.use-norms': NoValues;
  readonly 'labels.add-to-team': NoValues;
  readonly 'labels.reply-came': NoValues;
  readonly 'labels.let-go': NoValues;
}

export const labels: Pack = {
  'labels.log-decision': "Log decision",
  'labels.compare-now': "Compare now",
  'labels.read-whole': "Open them and read again",
  'labels.insert-link': "Insert link in reply",
  'labels.disconnect': "Disconnect",
  'labels.status-draft': "Draft",
  'labels.status-proposed': "Proposed",
  'labels.status-accepted': "Accepted",
  'labels.status-rejected': "Rejected",
  'labels.status-superseded': "Superseded",
  'labels.template-plain': "Plain",
  'labels.template-daci': "DACI",
  'labels.template-madr': "MADR",
  'labels.template-update': "Update",
  'labels.template-goal': "Goal",
  'labels.cancel': "Cancel",
  'labels.undo': "Undo",
  'labels.sentences': [["before"]," ",["next"]],
  'labels.save': "Save",
  'labels.close': "Close",
  'labels.edit': "Edit",
  'labels.delete': "Delete",
  'labels.joined': [["before"],", ",["next"]],
  'labels.use-norms': "Use these norms",
  'labels.add-to-team': "Add to team",
  'labels.reply-came': "Reply came",
  'labels.let-go': "Let go",
};
