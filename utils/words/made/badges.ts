// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import { badge, type BadgeWords } from './room-badge';
import { card, type CardWords } from './room-card';
import { labels, type LabelsWords } from './room-labels';
import { norms, type NormsWords } from './room-norms';
import { time, type TimeWords } from './room-time';
import type { Pack } from '../message';

export type BadgesWords = LabelsWords & TimeWords & NormsWords & BadgeWords & CardWords;

export const badgesEnglish: Pack = { ...labels, ...time, ...norms, ...badge, ...card };
