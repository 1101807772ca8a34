import { checkSteps } from '@/utils/domain/escalation';
import { channels, clocks, type Norm, urgencies } from '@/utils/domain/norms';
import { checkNorm } from '@/utils/domain/validate';
import { z } from '@/utils/platform/schema';
import { readJson } from '@/utils/roster/file/json';
import type { RosterRow } from '@/utils/roster/source';
import type { Backup } from './backup';
import { decisionSchema } from './decision-schema';

/** A file of everything, checked. People are rows, as in any other import. */
export interface ReadBackup extends Omit<Backup, 'people'> {
  readonly rows: readonly RosterRow[];
  /** The id in the file of the person who is the reader there, or null. */
  readonly me: string | null;
}

const amount = { amount: z.number(), unit: z.enum([...clocks]) };
const norm = z.nullable(
  z
    .object({
      ...amount,
      escalation: z.optional(z.array(z.object({ ...amount, what: z.string() }))),
    })
    .check(z.refine((one) => isNorm(one))),
);
const instant = z.number().check(z.multipleOf(1), z.minimum(0));
const version = z.object({
  from: instant,
  team: z.record(z.enum([...channels]), z.record(z.enum([...urgencies]), norm)),
  people: z.record(
    z.string(),
    z.partialRecord(z.enum([...channels]), z.partialRecord(z.enum([...urgencies]), norm)),
  ),
});
const schema = z.object({
  meantime: z.literal(1),
  people: z.array(z.looseObject({ id: z.optional(z.string()), isMe: z.optional(z.boolean()) })),
  norms: z.array(version),
  decisions: z.array(
    z.object({
      savedAt: instant,
      // Exports of an earlier version have none.
      savedBefore: z.optional(z.array(instant).check(z.maxLength(20_000))),
      decision: decisionSchema,
    }),
  ),
  drafts: z.array(z.object({ at: instant, decision: decisionSchema })),
  choices: z.array(z.object({ thread: z.string().check(z.maxLength(400)), urgency: z.enum([...urgencies]) })),
  display: z.object({ hourCycle: z.enum(['auto', 'h23', 'h12']), locale: z.nullable(z.string()) }),
});

/** Reads a file of everything, or says in one sentence why nothing of it is taken. `today` as in `readJson`. */
export async function readBackupText(
  text: string,
  today: string,
): Promise<
  { readonly ok: true; readonly backup: ReadBackup } | { readonly ok: false; readonly what: string }
> {
  const no = (what: string) => ({ ok: false, what: `${what} Nothing was changed.` }) as const;
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return no('This is not valid JSON; the file is cut off or was changed by hand.');
  }
  const shaped = schema.safeParse(content);
  if (!shaped.success) {
    const where = shaped.error.issues[0]?.path.join('.') ?? '';
    return no(`This is not a whole export of Meantime: “${where}” is missing or is not what it should be.`);
  }
  const { people, norms, decisions, drafts, choices, display } = shaped.data;
  const { rows, problems } = await readJson(text, today);
  const [problem] = problems;
  if (problem !== undefined) return no(`Line ${problem.line}, ${problem.field}: ${problem.what}`);
  const me = people.find(({ isMe }) => isMe === true)?.id ?? null;
  return { ok: true, backup: { rows, me, norms, decisions, drafts, choices, display } };
}

function isNorm(norm: Norm): boolean {
  return checkNorm(norm).ok && checkSteps(norm, norm.escalation ?? []).length === 0;
}
