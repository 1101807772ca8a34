/** So long a part of the popup may take to be drawn, ms. */
const patience = 2000;

/** Focuses the first thing to press in the part of this name, once it is drawn; nothing where it never is. */
export function focusOnceThere(name: string): void {
  const look = () => {
    const part = [...document.querySelectorAll('section')].find(({ ariaLabel }) => ariaLabel === name);
    const found = part?.querySelector<HTMLElement>('a, button') ?? null;
    found?.focus();
    return found !== null;
  };
  if (look()) return;
  const observer = new MutationObserver(() => {
    if (look()) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), patience);
}
