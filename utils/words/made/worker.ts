// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import { failures, type FailuresWords } from './room-failures';
import { labels, type LabelsWords } from './room-labels';
import { notifications, type NotificationsWords } from './room-notifications';
import type { Pack } from '../message';

export type WorkerWords = LabelsWords & NotificationsWords & FailuresWords;

export const workerEnglish: Pack = { ...labels, ...notifications, ...failures };
