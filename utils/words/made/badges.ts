// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import { badge, type BadgeWords } from './room-badge.ts';
import { card, type CardWords } from './room-card.ts';
import { labels, type LabelsWords } from './room-labels.ts';
import { norms, type NormsWords } from './room-norms.ts';
import { time, type TimeWords } from './room-time.ts';
import { urgency, type UrgencyWords } from './room-urgency.ts';
import type { Pack } from '../message';

export type BadgesWords = LabelsWords & TimeWords & NormsWords & BadgeWords & CardWords & UrgencyWords;

export const badgesEnglish: Pack = { ...labels, ...time, ...norms, ...badge, ...card, ...urgency };
