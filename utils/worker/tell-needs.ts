import { browser } from 'wxt/browser';
import type { NeedKind } from '@/utils/domain/attention/need';
import type { WorkerWords } from '@/utils/words/made/worker';
import type { Say } from '@/utils/words/say';
import { listOfNeeds, type ShownNeed } from './shown-needs';
import { workerWords } from './words';

const titles = {
  wait: 'notifications.tell-wait',
  owed: 'notifications.tell-owed',
  objection: 'notifications.tell-objection',
  revisit: 'notifications.tell-revisit',
  action: 'notifications.tell-action',
  document: 'notifications.tell-document',
  task: 'notifications.tell-task',
} as const satisfies Record<NeedKind, keyof WorkerWords>;

/** A notification shows about so many lines. */
const mostLines = 3;

/** One notification for all of these; a click on it opens what it is about. */
export async function tellNeeds(needs: readonly ShownNeed[]): Promise<void> {
  const [first, ...more] = needs;
  if (first === undefined) return;
  const say = await workerWords();
  const isOne = more.length === 0;
  const opens = isOne ? first.href : listOfNeeds;
  await browser.notifications.create(
    /^https:/.test(opens) ? opens : browser.runtime.getURL(opens as '/popup.html'),
    {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: isOne ? say(titles[first.kind]) : say('notifications.tell-several', { count: needs.length }),
      message: needs
        .slice(0, mostLines)
        .map((need) => lineOf(need, say))
        .join('\n'),
    },
  );
}

function lineOf({ title, people }: ShownNeed, say: Say<WorkerWords>): string {
  if (people.length === 0) return title;
  return title === '' ? people.join(', ') : say('notifications.tell-about', { people, title });
}
