// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { Pack } from '../message';

export interface UrgencyWords {
}

export const urgency: Pack = {
};
