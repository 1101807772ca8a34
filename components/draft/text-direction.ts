/** Letters of the scripts that are written from right to left. */
const turned = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * Which way a text runs, by its first letter. `dir="auto"` says the same of one paragraph; a list, whose numbers stand at
 * the side where its lines begin, has none of its own to go by.
 */
export function directionOfText(text: string): 'ltr' | 'rtl' {
  return turned.test(text) ? 'rtl' : 'ltr';
}
