import { type UseComboboxStateChangeTypes, useCombobox } from 'downshift';
import {
  type ChangeEvent,
  type FocusEvent,
  type KeyboardEvent,
  useEffect,
  useLayoutEffect,
  useState,
} from 'react';
import { isFinish } from './finish-keys';

export interface SuggestionsOf<Item> {
  /** The id of the input: a label points at it. */
  readonly inputId: string;
  /** What stands in the input. */
  readonly text: string;
  readonly items: readonly Item[];
  readonly textOf: (item: Item) => string;
  readonly onType: (text: string) => void;
  readonly onTake: (item: Item) => void;
  /** Whether Tab and Enter take the best hit of what was typed, without an arrow key. */
  readonly takesBest: boolean;
  /** Whether the list opens as soon as the input has the focus. */
  readonly opensOnFocus: boolean;
  /** Told when the input gets the focus and when it is left. */
  readonly onFocused?: (isFocused: boolean) => void;
}

/**
 * An input with a list of suggestions, by the combobox pattern of ARIA. What is typed stays as it is until an item is
 * taken: by a click, by Enter, or by Tab where one is marked.
 */
export function useSuggestions<Item>(props: SuggestionsOf<Item>) {
  const { inputId, text, items, textOf, onType, onTake, takesBest, opensOnFocus, onFocused } = props;
  const [isTyped, setIsTyped] = useState(false);
  const take = (item: Item) => {
    setIsTyped(false);
    onTake(item);
  };
  const box = useCombobox<Item>({
    items: [...items],
    inputId,
    menuId: `${inputId}-list`,
    labelId: `${inputId}-label`,
    getItemId: (index) => `${inputId}-item-${index}`,
    inputValue: text,
    selectedItem: null,
    itemToString: (item) => (item === null ? '' : textOf(item)),
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem !== null) take(selectedItem);
    },
    stateReducer: (state, { type, changes }) => {
      // A mere look into the field marks nothing, and a click into it does not close what the focus has opened.
      if (isOpening(type)) return { ...changes, isOpen: true, highlightedIndex: -1 };
      // Only a key or a click takes an item; leaving the field otherwise does not.
      if (type === changeTypes.InputBlur)
        return { ...changes, selectedItem: null, inputValue: state.inputValue };
      if (type === changeTypes.MenuMouseLeave) return state;
      return changes;
    },
  });
  const { isOpen, setHighlightedIndex } = box;
  const isAny = items.length > 0;
  // Before it is painted, so that an arrow key comes after it; and not for the same items anew, which would take the mark
  // from where arrow keys led it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed is the reason to run
  useLayoutEffect(() => {
    if (takesBest && isTyped && isOpen) setHighlightedIndex(isAny ? 0 : -1);
  }, [takesBest, isTyped, isOpen, isAny, text, setHighlightedIndex]);
  const marked = items[box.highlightedIndex];
  // Also before the mark is drawn: a quick Enter means what was typed just now.
  const best = marked ?? (takesBest && isTyped ? items[0] : undefined);
  const isShown = box.isOpen && items.length > 0;

  const shownCount = isShown ? items.length : 0;
  // Where it opens, or grows, below the edge of a dialog it would be cut.
  useEffect(() => {
    if (shownCount > 0) document.getElementById(`${inputId}-list`)?.scrollIntoView({ block: 'nearest' });
  }, [shownCount, inputId]);

  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (isFinish(event)) {
      Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
      return;
    }
    if ((event.key === 'Tab' || event.key === 'Enter') && box.isOpen && best !== undefined) {
      if (event.key === 'Enter') event.preventDefault();
      Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
      take(best);
      box.closeMenu();
      return;
    }
    // A list that nobody used, or a closed one, leaves Escape to the dialog around it; an Enter that takes nothing is
    // the form's.
    const isUsed = box.isOpen && (isTyped || marked !== undefined);
    const isOthers = event.key === 'Escape' ? !isUsed : event.key === 'Enter';
    if (isOthers) Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
  };
  const input = box.getInputProps({
    onKeyDown: press,
    onFocus: () => {
      setIsTyped(false);
      if (opensOnFocus) box.openMenu();
      onFocused?.(true);
    },
    onBlur: (_: FocusEvent<HTMLInputElement>) => onFocused?.(false),
    // In the same event, or the caret would jump to the end.
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      setIsTyped(true);
      onType(event.target.value);
    },
  });

  return {
    isOpen,
    marked,
    inputProps: {
      ...input,
      'aria-labelledby': undefined,
      'aria-expanded': isShown,
      'aria-activedescendant': isShown && marked !== undefined ? input['aria-activedescendant'] : undefined,
      spellCheck: false,
    },
    listProps: (label: string) => ({ ...box.getMenuProps({ 'aria-label': label }), hidden: !isShown }),
    itemProps: (item: Item, index: number) => box.getItemProps({ item, index }),
  };
}

export type Suggestions<Item> = ReturnType<typeof useSuggestions<Item>>;

const changeTypes = useCombobox.stateChangeTypes;
const isOpening = (type: UseComboboxStateChangeTypes) =>
  type === changeTypes.FunctionOpenMenu || type === changeTypes.InputClick;
