// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import { document, type DocumentWords } from './room-document.ts';
import { fields, type FieldsWords } from './room-fields.ts';
import { labels, type LabelsWords } from './room-labels.ts';
import { norms, type NormsWords } from './room-norms.ts';
import { thread, type ThreadWords } from './room-thread.ts';
import { time, type TimeWords } from './room-time.ts';
import type { Pack } from '../message';

export type DocumentsWords = LabelsWords & TimeWords & NormsWords & FieldsWords & DocumentWords & ThreadWords;

export const documentsEnglish: Pack = { ...labels, ...time, ...norms, ...fields, ...document, ...thread };
