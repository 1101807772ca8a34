import { browser } from 'wxt/browser';
import { sitesWithoutVoice, writeVoice } from '@/utils/platform/badge-voice';
import { sitesOff } from '@/utils/platform/policy';
import { readSignals } from '@/utils/platform/signals';
import { optionalSitesOff } from '@/utils/sites/switched-on';
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

/** Of two that are asked for the later one stays. */
function store(off: () => Promise<readonly unknown[]>): Promise<void> {
  const work = async () => {
    const { language, browserTag, pack } = await readWords('badges');
    const { display } = await readSignals();
    const locale = display.locale ?? datesTagOf(language, browserTag);
    const voice = { language, dir: directionOf(language), browserTag, display: { ...display, locale }, pack };
    await writeVoice(voice, [...(await off()), ...(await optionalSitesOff())]);
  };
  stored = stored.then(work, work);
  return stored;
}

/**
 * Keeps how badges and cards speak for pages of others, but not for sites that were switched off when it was kept last.
 * For seconds after a browser's start nobody can say what its administrators have set: `storeVoice` goes by that.
 */
export function storeVoiceSoon(): Promise<void> {
  return store(sitesWithoutVoice);
}

/** Keeps it for the sites that administrators have not switched off, once that is known. */
export async function storeVoice(): Promise<void> {
  const off = await sitesOff();
  await store(async () => off);
}
