import { askAsana } from '@/utils/connections/asana/ask';
import type { AsanaSettings } from '@/utils/connections/asana/settings';
import type { Http } from '@/utils/connections/http';
import type { Outcome } from '@/utils/connections/outcome';
import { isShownDate } from '@/utils/domain/checks/checks';
import type { TaskStatus } from '../task-system';

/** One request a task: those of a decision are few. */
export async function lookAtAsanaTasks(
  settings: AsanaSettings,
  tasks: readonly { readonly id: string }[],
  http: Http,
): Promise<Outcome<readonly (TaskStatus | null)[]>> {
  const seen: (TaskStatus | null)[] = [];
  for (const { id } of tasks) {
    const query = { opt_fields: 'completed,due_on' };
    const answer = await askAsana(settings, { path: `tasks/${id}`, query }, http);
    // Deleted, or hidden from this token: Asana says which by the same words as of a project.
    const isGone = !answer.ok && answer.kind === 'ask' && answer.fix === 'choose-place';
    if (!answer.ok && !isGone) return answer;
    seen.push(answer.ok ? statusOf(answer.value.data) : null);
  }
  return { ok: true, value: seen };
}

function statusOf(task: unknown): TaskStatus {
  const { completed, due_on: due } = Object(task) as Record<string, unknown>;
  return { isDone: completed === true, due: isShownDate(due) ? due : null };
}
