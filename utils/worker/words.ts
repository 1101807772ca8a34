import { browser } from 'wxt/browser';
import { readSignals } from '@/utils/platform/signals';
import { languageOf } from '@/utils/words/languages';
import type { WorkerWords } from '@/utils/words/made/worker';
import { readPack } from '@/utils/words/read-pack';
import { type Say, sayIn } from '@/utils/words/say';

/** The worker's words in the reader's language, read when something is to be said: a worker is seldom asked to. */
export async function workerWords(): Promise<Say<WorkerWords>> {
  const tag = browser.i18n.getUILanguage();
  const language = languageOf((await readSignals()).language, tag);
  const pack = await readPack('worker', language).catch(() => readPack('worker', 'en'));
  return sayIn(pack, language, tag);
}
