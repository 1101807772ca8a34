import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { MovedLine } from '@/components/strip/use-line';
import { useWords } from '@/components/ui/words';
import { firstRow } from './focus-search';

export interface SearchBoxProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly line: MovedLine;
}

/** The one field of the popup. As long as nothing is in it, its keys move the line; then they lead to the commands that fit. Down leads on to the rows. */
export function SearchBox({ search, onSearch, line }: SearchBoxProps) {
  const { say } = useWords();
  const box = useRef<HTMLInputElement>(null);
  // Opened by its keys, it is typed into at once; before it is painted, so that it is painted once.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) box.current?.focus();
  }, []);
  const onKey = (event: KeyboardEvent) => {
    if (search === '' && event.key !== 'ArrowDown') line.onKey(event);
    else if (event.key === 'ArrowDown' || event.key === 'Enter') {
      const first = document.querySelector<HTMLElement>('.popup-commands :is(a, button)') ?? firstRow();
      if (first === null) return;
      event.preventDefault();
      if (event.key === 'Enter') first.click();
      else first.focus();
    } else if (event.key === 'Escape') {
      // The browser would close the popup.
      event.preventDefault();
      onSearch('');
    }
  };
  return (
    <input
      ref={box}
      className="input"
      type="search"
      dir="auto"
      aria-label={say('popup.search')}
      placeholder={say('popup.search-hint')}
      value={search}
      onChange={({ target }) => onSearch(target.value)}
      onKeyDown={onKey}
    />
  );
}
