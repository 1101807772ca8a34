// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import { labels, type LabelsWords } from './room-labels';
import type { Pack } from '../say';

export type WorkerWords = LabelsWords;

export const workerEnglish: Pack = { ...labels };
