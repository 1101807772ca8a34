import './suggestion-list.css';
import type { ReactNode } from 'react';
import type { Suggestions } from './use-suggestions';

export interface SuggestionListProps<Item> {
  readonly suggestions: Suggestions<Item>;
  readonly items: readonly Item[];
  /** Names the list. */
  readonly label: string;
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
  /** What is said where nothing was found; '' says nothing. */
  readonly nothing: string;
}

/** The suggestions under an input, or the word that there are none. */
export function SuggestionList<Item>(props: SuggestionListProps<Item>) {
  const { suggestions, items, label, keyOf, children, nothing } = props;
  const isNothing = suggestions.isOpen && items.length === 0 && nothing !== '';
  return (
    <>
      <div className="suggestions" {...suggestions.listProps(label)}>
        {suggestions.isOpen &&
          items.map((item, index) => (
            <div key={keyOf(item)} className="suggestion" {...suggestions.itemProps(item, index)}>
              {children(item)}
            </div>
          ))}
      </div>
      {/* Always there, so that a screen reader hears what comes into it. */}
      <div className={isNothing ? 'suggestions suggestions-none' : undefined} role="status">
        {isNothing ? nothing : ''}
      </div>
    </>
  );
}
