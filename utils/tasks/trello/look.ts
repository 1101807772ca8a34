import type { Http } from '@/utils/connections/http';
import type { Outcome } from '@/utils/connections/outcome';
import { askTrello } from '@/utils/connections/trello/ask';
import type { TrelloSettings } from '@/utils/connections/trello/settings';
import type { TaskStatus } from '../task-system';
import { dueDay } from './due';

/** One request a card: those of a decision are few. */
export async function lookAtTrelloCards(
  settings: TrelloSettings,
  tasks: readonly { readonly id: string }[],
  http: Http,
): Promise<Outcome<readonly (TaskStatus | null)[]>> {
  const seen: (TaskStatus | null)[] = [];
  for (const { id } of tasks) {
    const answer = await askTrello(
      settings,
      { path: `cards/${id}`, query: { fields: 'due,dueComplete' } },
      http,
    );
    const isGone = !answer.ok && answer.kind === 'ask' && answer.fix === 'choose-place';
    if (!answer.ok && !isGone) return answer;
    seen.push(answer.ok ? statusOf(answer.value) : null);
  }
  return { ok: true, value: seen };
}

function statusOf(card: unknown): TaskStatus {
  const { dueComplete, due } = Object(card) as Record<string, unknown>;
  return { isDone: dueComplete === true, due: dueDay(due) };
}
