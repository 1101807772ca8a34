import { useId, useMemo, useState } from 'react';
import { SuggestionList } from '@/components/ui/suggestion-list';
import { useSuggestions } from '@/components/ui/use-suggestions';
import { useWords } from '@/components/ui/words';
import { foundBy } from '@/utils/domain/text/forgiving-search';

/** A person, or what is chosen beside people by its name and addresses. */
interface Choosable {
  readonly id: string;
  readonly name: string;
  readonly addresses: readonly { readonly value: string }[];
}

export interface PersonChoiceProps<One extends Choosable> {
  readonly label: string;
  readonly hint: string;
  readonly people: readonly One[];
  /** What says that nobody was chosen who has to be. */
  readonly problemId?: string | undefined;
  readonly onTake: (person: One) => void;
}

/** A field that finds one of these people by name or address, and is empty again once one is taken. */
export function PersonChoice<One extends Choosable>({
  label,
  hint,
  people,
  problemId,
  onTake,
}: PersonChoiceProps<One>) {
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
    onTake: (person: One) => {
      setText('');
      onTake(person);
    },
    takesBest: true,
    opensOnFocus: true,
  });
  return (
    <>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <span className="suggesting">
        <input
          className="input"
          dir="auto"
          {...suggestions.inputProps}
          placeholder={hint}
          aria-describedby={problemId}
          aria-invalid={problemId === undefined ? undefined : true}
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
const wordsOf = ({ name, addresses }: Choosable) => [name, ...addresses.map(({ value }) => value)].join(' ');
