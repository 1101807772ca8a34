import type { SiteId } from '@/utils/domain/thread/capture';
import { hand, take } from '@/utils/platform/world';
import type { OpenAll, OpenLater, SiteReader } from '@/utils/sites/site';
import type { MakeCards } from './cards';
import type { Extra, MakeExtra } from './extra';
import { cardPart, laterPart, openAllPart } from './part-names';
import { makePause } from './pause';

/** What only some pages need, and what is therefore loaded once it is needed. */
export interface Parts {
  readonly reader: SiteReader;
  readonly extra: Extra;
}

/** Loads the rest of the page's code by the worker, once. */
export interface PartsLoader {
  /** Null until they are here. */
  readonly here: Parts | null;
  /** Loads them unless they are here; rejects where the worker could not. */
  load(): Promise<Parts>;
  /** Loads them for a badge that is drawn anew when they come; a failure is tried again after a while. */
  want(): void;
}

interface Needs {
  readonly site: SiteId;
  /** Resolves once the scripts have run in this page. */
  readonly run: () => Promise<unknown>;
  readonly needs: (reader: SiteReader) => Parameters<MakeExtra>[0];
  /** There is more to draw. */
  readonly came: () => void;
}

const extraPart = 'extra';
/** Under which the content script leaves its adapter for *Copy report*. */
export const adapterPart = 'adapter';
/** Called by the script of reply windows. */
export const handExtra = (make: MakeExtra) => hand(extraPart, make);
/** Called by the script of the card, which comes before that of the windows. */
export const handCards = (make: MakeCards) => hand(cardPart, make);
/** Called by the script that opens a whole thread, which comes after the reader. */
export const handOpenAll = (openAll: OpenAll) => hand(openAllPart, openAll);
/** Called by the script that opens a site's own way to send later, which comes after the card. */
export const handLater = (openLater: OpenLater) => hand(laterPart, openLater);
/** Called by the script of a site's reader. */
export const handReader = (reader: SiteReader) => hand(reader.id, reader);

export function makeParts({ site, run, needs, came }: Needs): PartsLoader {
  let here: Parts | null = null;
  let coming: Promise<Parts> | null = null;
  // Without them a badge shows the clock alone; the next pass after the pause asks again.
  const pause = makePause(came);

  const fetch = async () => {
    try {
      await run();
      const reader = take<SiteReader>(site);
      const make = take<MakeExtra>(extraPart);
      if (reader === undefined || make === undefined) throw new Error('the parts did not run');
      here ??= { reader, extra: make(needs(reader)) };
      return here;
    } catch (error) {
      coming = null;
      pause.failed();
      throw error;
    }
  };
  const load = () => {
    coming ??= fetch();
    return coming;
  };
  return {
    get here() {
      return here;
    },
    load,
    want: () => {
      if (here !== null || coming !== null || pause.isOn) return;
      // A failure is heard of when the pause is over.
      load().then(came, () => {});
    },
  };
}
