import { type KeyboardEvent, useEffect, useId, useMemo, useRef } from 'react';
import type { Named } from '@/utils/domain/decision/decision';
import { foundBy } from '@/utils/domain/text/forgiving-search';
import { isFinish } from './finish-keys';
import { SuggestionList } from './suggestion-list';
import { useSuggestions } from './use-suggestions';
import { useWords } from './words';

export interface PersonInputProps {
  readonly label: string;
  /** What stands in the empty field; absent: its label. */
  readonly hint?: string;
  readonly text: string;
  /** Who can still be chosen. */
  readonly people: readonly Named[];
  readonly onType: (text: string) => void;
  readonly onTake: (person: Named) => void;
  /** What is typed is meant as a name. */
  readonly onFinish: () => void;
}

/** Where a name is typed, with those who fit it under it. */
export function PersonInput(props: PersonInputProps) {
  const { label, hint = label, text, people, onType, onTake, onFinish } = props;
  const id = useId();
  const { say } = useWords();
  const items = useMemo(
    () => (text.trim() === '' ? [] : foundBy(text, people, ({ name }) => name)),
    [text, people],
  );
  const suggestions = useSuggestions({
    inputId: id,
    text,
    items,
    textOf: ({ name }) => name,
    onType,
    onTake,
    // Any name may be typed: one who is in no list is not turned into somebody else.
    takesBest: false,
    opensOnFocus: true,
  });
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(leaving.current), []);
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const isMarked = suggestions.marked !== undefined;
    suggestions.inputProps.onKeyDown?.(event);
    if (event.nativeEvent.isComposing) return;
    if (isFinish(event)) onFinish();
    else if ((event.key === 'Enter' || event.key === ',') && text.trim() !== '' && !isMarked) {
      event.preventDefault();
      onFinish();
    }
  };
  return (
    <>
      <input
        className="input"
        dir="auto"
        placeholder={hint}
        {...suggestions.inputProps}
        aria-label={label}
        value={text}
        onKeyDown={press}
        onFocus={() => {
          // Whoever is back sooner goes on typing: the name before is finished with, and this one is not.
          clearTimeout(leaving.current);
          suggestions.inputProps.onFocus?.();
        }}
        onBlur={(event) => {
          suggestions.inputProps.onBlur?.(event);
          // Not at once: a row more moves what is below, and the click that took the focus would miss its mark.
          leaving.current = setTimeout(onFinish, 250);
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
