// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import { display, type DisplayWords } from './room-display';
import { labels, type LabelsWords } from './room-labels';
import { privacy, type PrivacyWords } from './room-privacy';
import { sampleTeam, type SampleTeamWords } from './room-sample-team';
import { shortcut, type ShortcutWords } from './room-shortcut';
import { welcome, type WelcomeWords } from './room-welcome';
import type { Pack } from '../say';

export type PagesWords = LabelsWords & WelcomeWords & SampleTeamWords & PrivacyWords & DisplayWords & ShortcutWords;

export const pagesEnglish: Pack = { ...labels, ...welcome, ...sampleTeam, ...privacy, ...display, ...shortcut };
