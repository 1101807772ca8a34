import type { Tongue } from './views';

type Child = Node | string | null;

/** Says in which language the words of an element of ours are; the page around it has its own. */
export function setLanguage(element: HTMLElement, { language, dir }: Tongue): void {
  Object.assign(element, { lang: language, dir });
}

/** Makes an element with a class, attributes and children. Text is always text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null));
  return element;
}
