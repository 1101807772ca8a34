import { browser } from 'wxt/browser';
import { writeVoice } from '@/utils/platform/badge-voice';
import { sitesOff } from '@/utils/platform/policy';
import { readSignals } from '@/utils/platform/signals';
import type { Bundle } from '@/utils/words/bundles';
import { datesTagOf, directionOf, type Language, languageOf } from '@/utils/words/languages';
import type { WorkerWords } from '@/utils/words/made/worker';
import type { Pack } from '@/utils/words/message';
import { readPack } from '@/utils/words/read-pack';
import { type Say, sayIn } from '@/utils/words/say';

interface Spoken {
  readonly language: Language;
  readonly browserTag: string;
  readonly pack: Pack;
}

/** A bundle in the reader's language, in English where it cannot be read. */
async function readWords(bundle: Bundle): Promise<Spoken> {
  const browserTag = browser.i18n.getUILanguage();
  const language = languageOf((await readSignals()).language, browserTag);
  const pack = await readPack(bundle, language).catch(() => null);
  return pack === null
    ? { language: 'en', browserTag, pack: await readPack(bundle, 'en') }
    : { language, browserTag, pack };
}

/** The worker's words in the reader's language, read when something is to be said: a worker is seldom asked to. */
export async function workerWords(): Promise<Say<WorkerWords>> {
  const { pack, language, browserTag } = await readWords('worker');
  return sayIn(pack, language, browserTag);
}

let stored = Promise.resolve();

/** Keeps how badges and cards speak for pages of others, but not for sites that are switched off; of two changes the later one stays. */
export function storeVoice(): Promise<void> {
  const store = async () => {
    const { language, browserTag, pack } = await readWords('badges');
    const { display } = await readSignals();
    const locale = display.locale ?? datesTagOf(language, browserTag);
    const voice = { language, dir: directionOf(language), browserTag, display: { ...display, locale }, pack };
    await writeVoice(voice, await sitesOff());
  };
  stored = stored.then(store, store);
  return stored;
}
