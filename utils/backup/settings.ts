import { type ReviewPlan, reviewPlanOf } from '@/utils/domain/norms/review';
import type { Weights } from '@/utils/domain/planner/planner.types';
import { mostWeight } from '@/utils/domain/planner/weights';
import { z } from '@/utils/platform/schema';
import type { Signals } from '@/utils/platform/signals';
import { isSame } from '@/utils/roster/compare-people';
import { languages } from '@/utils/words/languages';
import { phrase } from '@/utils/words/phrase';
import type { ExpectedEntry } from './expected';
import type { PlanItem, Preference } from './plan.types';
import { savedInstant } from './saved-instant';

/** What was chosen in the options, besides how times are written; what was never chosen is absent. */
export interface BackupSettings {
  readonly language?: string | undefined;
  readonly documentLanguage?: string | undefined;
  readonly normsReview?: ReviewPlan | undefined;
  /** The key of the decision by which the norms were published. */
  readonly normsPage?: string | undefined;
  readonly decided?: boolean | undefined;
  readonly teamLog?: boolean | undefined;
  readonly planWeights?: Weights | undefined;
}
type Name = keyof BackupSettings;

const language = z
  .string()
  .check(z.refine((tag) => languages.some((one) => one === tag), 'language' satisfies ExpectedEntry));

const weight = z.number().check(z.gte(0), z.lte(mostWeight));

/** Each is read by itself. */
export const settingSchemas: { readonly [Of in Name]-?: z.ZodMiniType<NonNullable<BackupSettings[Of]>> } = {
  language,
  documentLanguage: language,
  normsReview: z.pipe(
    z.object({ every: z.string(), since: z.nullable(savedInstant) }),
    z.transform((stored) => reviewPlanOf(stored)),
  ),
  normsPage: z.string().check(z.maxLength(64)),
  decided: z.boolean(),
  teamLog: z.boolean(),
  planWeights: z.object({ off: weight, night: weight, edge: weight, after: weight }),
};
const names = Object.keys(settingSchemas) as Name[];

/** Those that were chosen; what a signal holds that it should not counts as never chosen. */
export function settingsIn(signals: Signals): BackupSettings {
  return Object.fromEntries(
    names.flatMap((name) => {
      const read = settingSchemas[name].safeParse(signals[name]);
      return read.success ? [[name, read.data]] : [];
    }),
  );
}

/** Settings of the file that are not chosen here come; of others `prefer` decides. */
export function planSettings(file: BackupSettings, here: BackupSettings, prefer: Preference) {
  const writes: Record<string, unknown> = {};
  const items = names.flatMap((which): PlanItem[] => {
    if (file[which] === undefined) return [];
    const isLike = isSame(file[which], here[which]);
    const isTaken = !isLike && (here[which] === undefined || prefer === 'file');
    if (isTaken) writes[which] = file[which];
    const verdict = isLike ? 'same' : isTaken ? 'changed' : 'kept';
    return [{ kind: 'setting', name: phrase('backup.setting', { which }), verdict, note: null }];
  });
  return { items, writes: writes as BackupSettings };
}
