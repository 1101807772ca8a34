import { type KeyboardEvent, useMemo } from 'react';
import type { Named } from '@/utils/domain/decision/decision';
import { foundBy } from '@/utils/domain/text/forgiving-search';
import type { FieldTie } from './field';
import { SuggestionList } from './suggestion-list';
import { useSuggestions } from './use-suggestions';
import { useWords } from './words';

export interface PersonInputProps {
  readonly tie: FieldTie;
  readonly text: string;
  readonly placeholder: string;
  /** Who can still be chosen. */
  readonly people: readonly Named[];
  readonly onType: (text: string) => void;
  readonly onTake: (person: Named) => void;
  /** What is typed is meant as a name. */
  readonly onFinish: () => void;
  /** A Backspace in the empty input. */
  readonly onBack: () => void;
}

/** Where a name is typed, with those who fit it under it. */
export function PersonInput(props: PersonInputProps) {
  const { tie, text, placeholder, people, onType, onTake, onFinish, onBack } = props;
  const { say } = useWords();
  const items = useMemo(
    () => (text.trim() === '' ? [] : foundBy(text, people, ({ name }) => name)),
    [text, people],
  );
  const suggestions = useSuggestions({
    inputId: tie.id,
    text,
    items,
    textOf: ({ name }) => name,
    onType,
    onTake,
    // Any name may be typed: one who is in no list is not turned into somebody else.
    takesBest: false,
    opensOnFocus: true,
  });
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const isMarked = suggestions.marked !== undefined;
    suggestions.inputProps.onKeyDown?.(event);
    if (event.nativeEvent.isComposing) return;
    if ((event.key === 'Enter' || event.key === ',') && text.trim() !== '' && !isMarked) {
      event.preventDefault();
      onFinish();
    }
    if (event.key === 'Backspace' && text === '') onBack();
  };
  return (
    <>
      <input
        {...tie}
        {...suggestions.inputProps}
        value={text}
        placeholder={placeholder}
        onKeyDown={press}
        onBlur={(event) => {
          suggestions.inputProps.onBlur?.(event);
          // Not at once: a chip can make the box taller, and the click that took the focus would miss its mark.
          setTimeout(onFinish, 250);
        }}
      />
      <SuggestionList
        suggestions={suggestions}
        items={items}
        label={say('ui.people-found')}
        keyOf={({ personId, name }) => personId ?? name}
        nothing=""
      >
        {({ name }) => <bdi>{name}</bdi>}
      </SuggestionList>
    </>
  );
}
