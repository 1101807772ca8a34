import type { DisplaySettings, Signals } from '@/utils/platform/signals';
import { type Language, languages } from '@/utils/words/languages';

/** How everything is shown, as a file of everything has it. A language that was never chosen is absent. */
export interface ShownSettings extends DisplaySettings {
  readonly language?: Language | undefined;
  readonly documentLanguage?: Language | undefined;
}

/** The settings among the signals. */
export function shownSettings({ display, language, documentLanguage }: Signals): ShownSettings {
  return {
    ...display,
    ...(isLanguage(language) && { language }),
    ...(isLanguage(documentLanguage) && { documentLanguage }),
  };
}

/** A language that a file may name; the pseudo-language is not one of them. */
export const isLanguage = (tag: unknown): tag is Language => (languages as readonly unknown[]).includes(tag);
