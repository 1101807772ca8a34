// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import { document, type DocumentWords } from './room-document';
import { fields, type FieldsWords } from './room-fields';
import { labels, type LabelsWords } from './room-labels';
import { norms, type NormsWords } from './room-norms';
import { thread, type ThreadWords } from './room-thread';
import { time, type TimeWords } from './room-time';
import type { Pack } from '../message';

export type DocumentsWords = LabelsWords & TimeWords & NormsWords & FieldsWords & DocumentWords & ThreadWords;

export const documentsEnglish: Pack = { ...labels, ...time, ...norms, ...fields, ...document, ...thread };
