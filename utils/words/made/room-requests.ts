// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface RequestsWords {
  readonly 'requests.check-exists': NoValues;
  readonly 'requests.create-document': NoValues;
  readonly 'requests.update-document': NoValues;
  readonly 'requests.compare': NoValues;
  readonly 'requests.sign-in': NoValues;
  readonly 'requests.renew-sign-in': NoValues;
  readonly 'requests.disconnect': NoValues;
  readonly 'requests.check-connection': NoValues;
  readonly 'requests.check-token': NoValues;
  readonly 'requests.list-places': NoValues;
  readonly 'requests.create-database': NoValues;
  readonly 'requests.write-people': NoValues;
  readonly 'requests.list-sheets': NoValues;
  readonly 'requests.write-sheet': NoValues;
  readonly 'requests.read-properties': NoValues;
  readonly 'requests.test-mapping': NoValues;
  readonly 'requests.list-folders': NoValues;
  readonly 'requests.create-folder': NoValues;
  readonly 'requests.load-people': NoValues;
  readonly 'requests.title': NoValues;
  readonly 'requests.lead': NoValues;
  readonly 'requests.none': NoValues;
  readonly 'requests.requests': NoValues;
  readonly 'requests.when': NoValues;
  readonly 'requests.where': NoValues;
  readonly 'requests.what-for': NoValues;
  readonly 'requests.answer': NoValues;
  readonly 'requests.bytes-sent': NoValues;
  readonly 'requests.no-response': NoValues;
  readonly 'requests.show-more': NoValues;
  readonly 'requests.team-log': NoValues;
  readonly 'requests.load-calendar': NoValues;
  readonly 'requests.load-norms': NoValues;
  readonly 'requests.list-norms': NoValues;
  readonly 'requests.create-task': NoValues;
  readonly 'requests.check-task': NoValues;
  readonly 'requests.list-task-places': NoValues;
  readonly 'requests.list-task-people': NoValues;
  readonly 'requests.look-tasks': NoValues;
  readonly 'requests.list-task-columns': NoValues;
  readonly 'requests.read-comments': NoValues;
  readonly 'requests.update-task': NoValues;
}

export const requests: Pack = {
  'requests.check-exists': "Checking whether a document exists",
  'requests.create-document': "Creating a document",
  'requests.update-document': "Updating a document",
  'requests.compare': "Comparing a document with what was logged",
  'requests.sign-in': "Signing in",
  'requests.renew-sign-in': "Renewing the sign-in",
  'requests.disconnect': "Disconnecting",
  'requests.check-connection': "Checking the connection",
  'requests.check-token': "Checking the token",
  'requests.list-places': "Listing databases and pages",
  'requests.create-database': "Creating the decision database",
  'requests.write-people': "Writing people to the roster database",
  'requests.list-sheets': "Listing roster sheets",
  'requests.write-sheet': "Writing people to a roster sheet",
  'requests.read-properties': "Reading the properties to map",
  'requests.test-mapping': "Testing the mapping",
  'requests.list-folders': "Listing folders",
  'requests.create-folder': "Creating the folder",
  'requests.load-people': "Loading people from a source",
  'requests.title': "What was sent",
  'requests.lead': "Every request that Meantime made, kept for 90 days: where it went and why, but not what it contained.",
  'requests.none': "Nothing yet: no request has left this browser.",
  'requests.requests': "Requests",
  'requests.when': "When, your time",
  'requests.where': "Where",
  'requests.what-for': "What for",
  'requests.answer': "Answer",
  'requests.bytes-sent': "Bytes sent",
  'requests.no-response': "no response",
  'requests.show-more': "Show more",
  'requests.team-log': "Reading the team’s decisions",
  'requests.load-calendar': "Reading time off from Google Calendar",
  'requests.load-norms': "Reading the team’s norms from a page",
  'requests.list-norms': "Looking for pages of norms",
  'requests.create-task': "Creating a task",
  'requests.check-task': "Checking whether a task exists",
  'requests.list-task-places': "Listing places for tasks",
  'requests.list-task-people': "Listing people for tasks",
  'requests.look-tasks': "Looking at tasks again",
  'requests.list-task-columns': "Listing columns for tasks",
  'requests.read-comments': "Reading the comments of a task",
  'requests.update-task': "Updating a task",
};
