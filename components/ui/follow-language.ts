import { browser } from 'wxt/browser';
import { readSignals, watchSignals } from '@/utils/platform/signals';
import { directionOf, languageOf } from '@/utils/words/languages';
import type { PagesWords } from '@/utils/words/made/pages';
import type { NoValues } from '@/utils/words/message';
import { changeWords, wordsNow } from './words';

/** The keys of texts that need no value. */
type Plain = { [Key in keyof PagesWords]: PagesWords[Key] extends NoValues ? Key : never }[keyof PagesWords];
export type TitleKey = Extract<Plain, `${string}.title`>;

/**
 * Gives the page the reader's language, direction and title, now and at every change in the options. Where its
 * words cannot be read, the page is in English.
 */
export async function followLanguage(title?: TitleKey): Promise<void> {
  const follow = async (choice: unknown) => {
    const tag = browser.i18n.getUILanguage();
    await changeWords(languageOf(choice, tag), tag);
    const { language, say } = wordsNow();
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
    if (title !== undefined) document.title = say(title);
  };
  watchSignals(({ language }) => void follow(language));
  const signals = await readSignals().catch(() => null);
  await follow(signals?.language);
}
