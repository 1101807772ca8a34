import type { Locator } from 'playwright-core';

/** Writes into a text field as soon as these words stand in its page, sooner than a hand can. */
export function writeWhenSaid(field: Locator, words: string, text: string): Promise<void> {
  return field.evaluate(
    (element: HTMLTextAreaElement, [words, text]) => {
      const observer = new MutationObserver(() => {
        if (!document.body.innerText.includes(words)) return;
        observer.disconnect();
        Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(element, text);
        element.dispatchEvent(new Event('input', { bubbles: true }));
      });
      observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    },
    [words, text] as const,
  );
}
