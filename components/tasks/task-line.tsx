import { itemWords } from '@/components/outbox/item-words';
import { ReasonLine } from '@/components/outbox/reason-line';
import { useReader } from '@/components/ui/reader';
import { safeHref } from '@/components/ui/safe-href';
import { whenText } from '@/components/ui/when-text';
import { useWords } from '@/components/ui/words';
import { taskVendors } from '@/utils/connections/list';
import { isOpen } from '@/utils/outbox/item';
import { reasonWords } from '@/utils/outbox/words';
import type { StoredTask } from '@/utils/store/task-rows';
import { SeenLine } from './seen-line';
import { TaskActions } from './task-actions';

/** One task: what is to be done, how it stands, the way to it or what can be done about it. */
export function TaskLine({ task }: { readonly task: StoredTask }) {
  const reader = useReader();
  const { say, show } = useWords();
  const system = taskVendors[task.destination].name;
  const href = safeHref(task.link?.href);
  const item = withoutFirstLook(task);
  const state =
    task.state === 'done'
      ? say('tasks.made', { when: whenText(task.at, reader) })
      : itemWords(item, reader, say);
  return (
    <div className="outbox-item" data-state={task.state}>
      <p className="outbox-state">
        {show('tasks.line', { what: <strong dir="auto">{task.what}</strong>, state })}
      </p>
      <ReasonLine reason={reasonWords(item)} />
      <SeenLine task={task} />
      {href !== null && (
        <a className="outbox-link" href={href} target="_blank" rel="noreferrer">
          {say('outbox.open-in', { system })}
        </a>
      )}
      {isOpen(task) && <TaskActions task={task} />}
    </div>
  );
}

/** Before its first request nothing can have arrived: that look is for what another browser made. */
function withoutFirstLook(task: StoredTask): StoredTask {
  return task.doubt?.needed === 1 && task.doubt.isThere !== true ? { ...task, doubt: null } : task;
}
