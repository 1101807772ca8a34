import type { Page } from 'playwright-core';
import type { Decision } from '../../../utils/domain/decision/decision.ts';
import { lineOf } from '../../../utils/domain/decision/decision-line.ts';
import { threadKey } from '../../../utils/domain/decision/thread-key.ts';
import { putRows } from './put-rows.ts';

/** A decision with the moment (epoch ms) at which it was saved. */
export interface SeededDecision {
  readonly decision: Decision & { readonly id: string };
  readonly savedAt: number;
}

/** Puts saved decisions into the log as saving them would. `page` is any page of the extension. */
export async function seedDecisions(page: Page, seeds: readonly SeededDecision[]): Promise<void> {
  await putRows(page, {
    decisions: seeds.map(({ decision, savedAt }) => ({
      key: decision.key,
      id: decision.id,
      thread: threadKey(decision.source),
      savedAt,
      decision,
    })),
    lines: seeds.map(({ decision, savedAt }) => lineOf(decision, decision.id, savedAt)),
  });
}
