import { browser } from 'wxt/browser';
import { writePlainly } from '@/utils/domain/time/plain-times';
import { defaultSignals } from '@/utils/platform/signals';
import { directionOf, formatTagOf, languageOf } from '@/utils/words/languages';
import type { PagesWords } from '@/utils/words/made/pages';
import type { NoValues } from '@/utils/words/message';
import { listPlainly } from '@/utils/words/plain-lists';
import { followSignals, signalsNow, signalsRead } from './use-signals';
import { changeWords, wordsNow } from './words';

/** The keys of texts that need no value. */
type Plain = { [Key in keyof PagesWords]: PagesWords[Key] extends NoValues ? Key : never }[keyof PagesWords];
export type TitleKey = Extract<Plain, `${string}.title`>;

/**
 * Gives the page the reader's language, direction and title, now and at every change in the options. Where its
 * words cannot be read, the page is in English.
 */
export async function followLanguage(title?: TitleKey): Promise<void> {
  let followed: unknown = noChoice;
  let following: Promise<void> = Promise.resolve();
  const follow = () => {
    const choice = signalsNow()?.language;
    if (choice !== followed) following = speak(choice, title);
    followed = choice;
    return following;
  };
  followSignals(() => void follow());
  await signalsRead();
  await follow();
}

async function speak(choice: unknown, title: TitleKey | undefined): Promise<void> {
  const tag = browser.i18n.getUILanguage();
  await changeWords(languageOf(choice, tag), tag);
  const { language, dates, say } = wordsNow();
  const { display } = signalsNow() ?? defaultSignals;
  // Firefox may write as the system does, whatever its own language.
  if (import.meta.env.BROWSER !== 'firefox')
    writePlainly({ ...display, locale: display.locale ?? dates }, tag);
  listPlainly(formatTagOf(language, tag));
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  if (title !== undefined) document.title = say(title);
}

/** None was followed yet; no choice at all is one, too. */
const noChoice = Symbol();
