export const searchField = () => document.querySelector<HTMLElement>('.popup-head input');

/** Back to where one types. */
export const focusSearch = () => searchField()?.focus();
