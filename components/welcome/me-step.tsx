import { useLiveQuery } from 'dexie-react-hooks';
import { WhoIsMe } from '@/components/options/people/who-is-me';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import { database } from '@/utils/store/database';
import { RunStep } from './run-step';
import { SaidMe } from './said-me';
import { useSaidMe } from './use-said-me';

/** Who the reader is: as Gmail and Slack say, or chosen in the list. Nothing is taken over without a click. */
export function MeStep({ tell }: SectionProps) {
  const { say } = useWords();
  const people = useLiveQuery(() => database.people.orderBy('name').toArray());
  const me = people?.find(({ isMe }) => isMe);
  const said = useSaidMe(me === undefined);
  if (people === undefined) return null;
  const done = me === undefined ? undefined : say('people.me-now', { name: me.name });
  return (
    <RunStep title={say('welcome.me')} isFirst done={done}>
      <p className="welcome-text">{say('welcome.me-text')}</p>
      {said.length > 0 && <SaidMe said={said} tell={tell} />}
      <WhoIsMe people={people} tell={tell} />
    </RunStep>
  );
}
