// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import { failures, type FailuresWords } from './room-failures.ts';
import { fields, type FieldsWords } from './room-fields.ts';
import { labels, type LabelsWords } from './room-labels.ts';
import { notifications, type NotificationsWords } from './room-notifications.ts';
import type { Pack } from '../message';

export type WorkerWords = LabelsWords & NotificationsWords & FailuresWords & FieldsWords;

export const workerEnglish: Pack = { ...labels, ...notifications, ...failures, ...fields };
