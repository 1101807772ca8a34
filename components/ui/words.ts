import { createElement, Fragment, isValidElement, type ReactNode, useSyncExternalStore } from 'react';
import { datesTagOf, type Language } from '@/utils/words/languages';
import { type PagesWords, pagesEnglish } from '@/utils/words/made/pages';
import type { Pack } from '@/utils/words/message';
import { readPack } from '@/utils/words/read-pack';
import { fill, type Say, sayIn } from '@/utils/words/say';

/** A text of the catalogue as a node: where a value is a text, an element may stand. */
type Show<Words> = <Key extends keyof Words>(key: Key, values: Shown<Words[Key]>) => ReactNode;
type Shown<Of> = { readonly [Name in keyof Of]: string extends Of[Name] ? ReactNode : Of[Name] };

export interface PageWords {
  readonly language: Language;
  /** The language for dates where the reader chose another than the browser's; null follows the browser. */
  readonly dates: string | null;
  readonly say: Say<PagesWords>;
  readonly show: Show<PagesWords>;
}

function wordsOf(pack: Pack, language: Language, browserTag: string): PageWords {
  return {
    language,
    dates: datesTagOf(language, browserTag),
    say: sayIn<PagesWords>(pack, language, browserTag),
    show: (key, values) => {
      const parts = fill(pack, key, values, language, browserTag) as ReactNode[];
      return createElement(Fragment, null, ...parts.map(isolated));
    },
  };
}

/** An element, like a text, does not turn the sentence around it. */
const isolated = (part: ReactNode) => (isValidElement(part) ? createElement('bdi', null, part) : part);

/** English is part of every page, so that one whose pack cannot be read still says all it has to. */
const english: Pack = {};
Object.setPrototypeOf(english, pagesEnglish);
let current = wordsOf(english, 'en', 'en');
let asked = 0;
const listeners = new Set<() => void>();

/** Gives this page the English of a room that other pages go without (`late-rooms.ts`). */
export function addEnglish(room: Pack): void {
  Object.assign(english, room);
}

/** Changes the language of this page, to English where its pack cannot be read; of two changes the later one holds. */
export async function changeWords(language: Language, browserTag: string): Promise<void> {
  asked += 1;
  const mine = asked;
  const pack = language === 'en' ? null : await readPack('pages', language).catch(() => null);
  if (mine !== asked) return;
  current = wordsOf(pack ?? english, pack === null ? 'en' : language, browserTag);
  for (const listener of listeners) listener();
}

/** The words of the page's language; the component is drawn again when the language changes. */
export function useWords(): PageWords {
  return useSyncExternalStore(subscribe, wordsNow, wordsNow);
}

/** The words as they are now, for what is said once. */
export const wordsNow = (): PageWords => current;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
