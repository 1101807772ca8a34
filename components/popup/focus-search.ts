export const searchField = () => document.querySelector<HTMLElement>('.popup-head input');

/** The first row, where there is one. */
export const firstRow = () => document.querySelector<HTMLElement>('.popup-people .popup-open');

/** Back to where one types. */
export const focusSearch = () => searchField()?.focus();
