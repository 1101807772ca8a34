import { normChanges } from '@/utils/domain/norms/norm-changes';
import { normsAt } from '@/utils/domain/norms/norms';
import { reviewPlanOf } from '@/utils/domain/norms/review';
import { withoutPeople, withPeopleOf } from '@/utils/domain/norms/step-hours';
import { matrixSchema } from '@/utils/handbook/norms-schema';
import { readJson } from '@/utils/platform/read-json';
import { z } from '@/utils/platform/schema';
import { readSignals, signalsOf, writeSignals } from '@/utils/platform/signals';
import { type Database, database } from '@/utils/store/database';
import { normVersions } from '@/utils/store/norms';
import { saveNorms } from '@/utils/store/save-norms';
import { inOrder } from './chunks';
import type { SyncedId } from './document';

/** How one document is read here, and what another browser sent is taken over. */
export interface SyncedDocument {
  /** As it is now, the same text in every browser that has the same. */
  read(): Promise<string>;
  /** False where it is none of this version's: then nothing is changed. */
  take(content: string, now: number): Promise<boolean>;
}

const settingsSchema = z.object({
  display: z.unknown(),
  language: z.optional(z.string()),
  documentLanguage: z.optional(z.string()),
  review: z.optional(z.string()),
});
const normsSchema = z.object({ team: matrixSchema });
const textOf = (value: unknown) => JSON.stringify(inOrder(value));

/** Consent is none of them: each browser's reader says what may be read there. */
const settings: SyncedDocument = {
  read: async () => {
    const { display, language, documentLanguage, normsReview } = await readSignals();
    const review = reviewPlanOf(normsReview).every;
    return textOf({ display, language, documentLanguage, review });
  },
  take: async (content) => {
    const read = readJson(content, settingsSchema);
    if (!read.ok) return false;
    const { language, documentLanguage, review } = read.value;
    const { display } = signalsOf({ display: read.value.display });
    const { normsReview } = await readSignals();
    const plan = reviewPlanOf({ ...reviewPlanOf(normsReview), every: review });
    await writeSignals({ display, language, documentLanguage, normsReview: plan });
    return true;
  },
};

/** The team's norms alone: entries for single people, and whom a step waits for, stay in the browser that has them. */
const normsIn = (db: Database): SyncedDocument => ({
  read: async () => textOf({ team: withoutPeople(normsAt(await normVersions(db), Date.now()).team) }),
  take: async (content, now) => {
    const read = readJson(content, normsSchema);
    if (!read.ok) return false;
    const { team } = normsAt(await normVersions(db), now);
    const sent = withPeopleOf(read.value.team, team);
    const changes = normChanges({ team, people: {} }, { team: sent, people: {} });
    return changes.length === 0 || (await saveNorms({ team: sent }, now, db));
  },
});

export const syncedDocuments = (db: Database = database): Readonly<Record<SyncedId, SyncedDocument>> => ({
  settings,
  norms: normsIn(db),
});
