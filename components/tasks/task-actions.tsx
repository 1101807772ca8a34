import { Button } from '@/components/ui/button';
import { useReader } from '@/components/ui/reader';
import { useWords } from '@/components/ui/words';
import { taskVendors } from '@/utils/connections/list';
import { answerTaskIsThere, cancelTask, tryTaskNow } from '@/utils/decisions/tasks/change-task';
import { takeUpStuckTasks } from '@/utils/decisions/tasks/connect-tasks';
import { dueAt } from '@/utils/outbox/ready';
import { dataConsent, requestPermissions } from '@/utils/platform/permissions';
import type { StoredTask } from '@/utils/store/task-rows';
import { placeOfTasksHref } from '@/utils/tasks/facts';

export const taskOptionsPath = '/options.html#connections';

/** What the user can do with a task that is not made yet; the way out of a stop comes first. */
export function TaskActions({ task }: { readonly task: StoredTask }) {
  const { now } = useReader();
  const { say } = useWords();
  const { id, state, failure, doubt, retryAt } = task;
  const canTry = (dueAt(task) ?? 0) > now && (doubt === null || (retryAt ?? 0) > now);
  const isAnswerAsked = state === 'stuck' && failure?.fix === 'is-it-there';
  return (
    <div className="row outbox-actions">
      {state === 'stuck' && <TaskFix task={task} />}
      {(canTry || (state === 'stuck' && !isAnswerAsked)) && (
        <Button onClick={() => void tryTaskNow(id)}>{say('outbox.try-now')}</Button>
      )}
      <Button look="quiet" onClick={() => void cancelTask(id)}>
        {say('outbox.cancel-sending')}
      </Button>
    </div>
  );
}

/** The button that answers what a stopped task asks for; nothing where waiting or cancelling is all there is. */
function TaskFix({ task }: { readonly task: StoredTask }) {
  const { say } = useWords();
  const { name: system, hosts } = taskVendors[task.destination];
  const allow = () => {
    // First of all: the browser asks only for the click itself.
    const asking = requestPermissions({ origins: hosts, ...dataConsent });
    void asking.then(async (isAllowed) => {
      if (isAllowed) await takeUpStuckTasks(task.destination);
    });
  };
  const href = placeOfTasksHref(task.destination, task.place);
  switch (task.failure?.fix) {
    case 'reconnect':
    case 'choose-place':
    case 'map-fields':
      return (
        <a className="button primary" href={taskOptionsPath} target="_blank" rel="noreferrer">
          {task.failure.fix === 'reconnect'
            ? say('outbox.reconnect', { system })
            : say('outbox.choose-place')}
        </a>
      );
    case 'allow-host':
      return (
        <Button look="primary" onClick={allow}>
          {say('outbox.allow')}
        </Button>
      );
    case 'is-it-there':
      return (
        <>
          {href !== null && (
            <a className="button" href={href} target="_blank" rel="noreferrer">
              {say('outbox.check-in', { system })}
            </a>
          )}
          <Button look="primary" onClick={() => void answerTaskIsThere(task.id, true)}>
            {say('outbox.was-created')}
          </Button>
          <Button onClick={() => void answerTaskIsThere(task.id, false)}>{say('outbox.create-again')}</Button>
        </>
      );
    default:
      return null;
  }
}
