import { useReader } from '@/components/ui/reader';
import { plainDateText } from '@/components/ui/when-text';
import { useWords } from '@/components/ui/words';
import type { Differing, TaskChanges } from '@/utils/decisions/tasks/task-changes';

/** What would become another, a line each. */
export function ChangeList({ changes: { what, due, who } }: { readonly changes: TaskChanges }) {
  const reader = useReader();
  const { say } = useWords();
  const date = (day: string) => plainDateText(day, reader.display);
  return (
    <ul className="outbox-reason">
      {what !== undefined && <li dir="auto">{say('tasks.change-what', what)}</li>}
      {due !== undefined && <li>{say('tasks.change-due', asked(due, date))}</li>}
      {who !== undefined && (
        <li>
          {say(
            'tasks.change-who',
            asked(who, (name) => name),
          )}
        </li>
      )}
    </ul>
  );
}

function asked({ before, after }: Differing<string | null>, show: (value: string) => string) {
  return {
    is: after === null ? ('none' as const) : before === null ? ('set' as const) : ('other' as const),
    before: before === null ? '' : show(before),
    after: after === null ? '' : show(after),
  };
}
