import { useReader } from '@/components/ui/reader';
import { plainDateText, whenText } from '@/components/ui/when-text';
import { useWords } from '@/components/ui/words';
import { taskVendors } from '@/utils/connections/list';
import type { StoredTask } from '@/utils/store/task-rows';

/** How a task was when the reader looked last: done, and where its day was moved. */
export function SeenLine({ task }: { readonly task: StoredTask }) {
  const reader = useReader();
  const { say } = useWords();
  const { seen, due: before } = task;
  if (seen === undefined) return null;
  const system = taskVendors[task.destination].name;
  const date = (due: string) => plainDateText(due, reader.display);
  return (
    <>
      <p className="outbox-reason">
        {say('tasks.seen', {
          is: seen.is === 'open' ? 'other' : seen.is,
          system,
          when: whenText(seen.at, reader),
        })}
      </p>
      {seen.is !== 'gone' && seen.due !== undefined && seen.due !== before && (
        <p className="outbox-reason">
          {seen.due === null
            ? say('tasks.due-gone', { before: date(before ?? '') })
            : before === null
              ? say('tasks.due-set', { date: date(seen.due) })
              : say('tasks.due-moved', { date: date(seen.due), before: date(before) })}
        </p>
      )}
    </>
  );
}
