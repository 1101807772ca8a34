import { useId, useMemo, useState } from 'react';
import { SuggestionList } from '@/components/ui/suggestion-list';
import { useSuggestions } from '@/components/ui/use-suggestions';
import { useWords } from '@/components/ui/words';
import type { Person } from '@/utils/domain/people/person';
import { foundBy } from '@/utils/domain/text/forgiving-search';

export interface PersonChoiceProps {
  readonly people: readonly Person[];
  readonly onTake: (person: Person) => void;
}

/** A field that finds one of these people by name or address. */
export function PersonChoice({ people, onTake }: PersonChoiceProps) {
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
