import { lazy, Suspense, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import type { Person } from '@/utils/domain/people/person';
import { phrase } from '@/utils/words/phrase';

// Its suggestions are read where the question is asked: most lists know who of them is the reader.
const PersonChoice = lazy(async () => ({
  default: (await import('@/components/ui/person-choice')).PersonChoice,
}));

/** Kept in this browser: who skipped the question is not asked again. */
const skipped = 'who-is-me-skipped';

export interface WhoIsMeProps extends SectionProps {
  readonly people: readonly Person[];
}

/** A list in which nobody is the reader asks once who of them it is; it may be skipped. */
export function WhoIsMe({ people, tell }: WhoIsMeProps) {
  if (people.length === 0 || people.some(({ isMe }) => isMe)) return null;
  return <Question people={people} tell={tell} />;
}

/** By itself: a page waits for the browser where it asks what is kept, and most need not ask. */
function Question({ people, tell }: WhoIsMeProps) {
  const { say } = useWords();
  const [isSkipped, setIsSkipped] = useState(() => localStorage.getItem(skipped) !== null);
  if (isSkipped) return null;
  const take = async (id: string) => {
    const person = people.find((one) => one.id === id);
    if (person === undefined) return;
    const { savePeople } = await import('@/utils/store/people');
    await savePeople([{ ...person, isMe: true }]);
    tell({
      text: phrase('people.me-now', { name: person.name }),
      undo: () => void savePeople([{ ...person, isMe: false }]),
    });
  };
  const skip = () => {
    localStorage.setItem(skipped, '1');
    setIsSkipped(true);
  };
  return (
    <div className="row people-who-is-me">
      <Suspense>
        <PersonChoice
          label={say('people.who-is-me')}
          hint={say('people.who-is-me-hint')}
          people={people}
          onTake={({ id }) => void take(id)}
        />
      </Suspense>
      <Button look="quiet" onClick={skip}>
        {say('people.skip')}
      </Button>
    </div>
  );
}
