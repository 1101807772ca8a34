import { openInTab } from '@/components/ui/open-in-tab';
import { useWords } from '@/components/ui/words';
import { logPath } from '@/utils/platform/log-decision';
import { sayTold } from '@/utils/words/say';
import type { StuckTask } from './stuck-tasks';

/** In the popup: each document that only the user can bring on, with the way to it. */
export function NeedsYou({ stuck }: { readonly stuck: readonly StuckTask[] }) {
  const { say, show } = useWords();
  return stuck.map(({ task, title, code, key, system }) => (
    <p className="popup-warning" key={task.id}>
      <span>
        {show(code, {
          title: <bdi>{title}</bdi>,
          system,
          why: task.failure === null ? '' : sayTold(say, task.failure.words),
        })}
      </span>
      <a className="button" href={logPath(key)} onClick={openInTab}>
        {say('outbox.open')}
      </a>
    </p>
  ));
}
