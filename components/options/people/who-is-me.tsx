import { useId, useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { SuggestionList } from '@/components/ui/suggestion-list';
import { useSuggestions } from '@/components/ui/use-suggestions';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import type { Person } from '@/utils/domain/people/person';
import { foundBy } from '@/utils/domain/text/forgiving-search';
import { savePeople } from '@/utils/store/people';

/** Kept in this browser: who skipped the question is not asked again. */
const skipped = 'who-is-me-skipped';

export interface WhoIsMeProps extends SectionProps {
  readonly people: readonly Person[];
}

/** A list in which nobody is the reader asks once who of them it is; it may be skipped. */
export function WhoIsMe({ people, tell }: WhoIsMeProps) {
  const { say } = useWords();
  const [isSkipped, setIsSkipped] = useState(() => localStorage.getItem(skipped) !== null);
  if (isSkipped || people.length === 0 || people.some(({ isMe }) => isMe)) return null;
  const take = async (person: Person) => {
    await savePeople([{ ...person, isMe: true }]);
    tell({
      text: say('people.me-now', { name: person.name }),
      undo: () => void savePeople([{ ...person, isMe: false }]),
    });
  };
  const skip = () => {
    localStorage.setItem(skipped, '1');
    setIsSkipped(true);
  };
  return (
    <div className="row people-who-is-me">
      <PersonChoice people={people} onTake={(person) => void take(person)} />
      <Button look="quiet" onClick={skip}>
        {say('people.skip')}
      </Button>
    </div>
  );
}

interface PersonChoiceProps {
  readonly people: readonly Person[];
  readonly onTake: (person: Person) => void;
}

function PersonChoice({ people, onTake }: PersonChoiceProps) {
  const { say } = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const items = useMemo(() => (text.trim() === '' ? people : foundBy(text, people, wordsOf)), [text, people]);
  const suggestions = useSuggestions({
    inputId: id,
    text,
    items,
    textOf: ({ name }) => name,
    onType: setText,
    onTake,
    takesBest: true,
    opensOnFocus: true,
  });
  return (
    <>
      <label className="label" htmlFor={id}>
        {say('people.who-is-me')}
      </label>
      <span className="suggesting">
        <input
          className="input"
          dir="auto"
          {...suggestions.inputProps}
          placeholder={say('people.who-is-me-hint')}
          value={text}
        />
        <SuggestionList
          suggestions={suggestions}
          items={suggestions.isOpen ? items.slice(0, mostShown) : []}
          label={say('ui.people-found')}
          keyOf={(person) => person.id}
          nothing={text.trim() === '' ? '' : say('people.no-match')}
        >
          {({ name, addresses }) => (
            <>
              <bdi>{name}</bdi>
              <bdi className="quiet-text">{addresses[0]?.value}</bdi>
            </>
          )}
        </SuggestionList>
      </span>
    </>
  );
}

/** The others are left to typing. */
const mostShown = 30;
const wordsOf = ({ name, addresses }: Person) => [name, ...addresses.map(({ value }) => value)].join(' ');
