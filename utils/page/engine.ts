import { hintKey, type PersonHint } from '@/utils/domain/people/hint';
import type { Capture } from '@/utils/domain/thread/capture';
import type { BadgeVoice } from '@/utils/platform/badge-voice';
import type { ThreadWish, WindowAnswer, WindowQuestion } from '@/utils/platform/messages';
import { askWorker } from '@/utils/platform/page-messages';
import { attr, rootOf } from '@/utils/sites/read/dom';
import type { FormId, ReadContext, SiteAdapter } from '@/utils/sites/site';
import type { BadgesWords } from '@/utils/words/made/badges';
import { sayPlainIn } from '@/utils/words/plain';
import type { MakeAfterPass } from './after-pass';
import { makeCardDoor } from './card-door';
import { makeDrawing } from './drawing';
import type { Forms } from './forms/form';
import { oncePerFrame } from './frame';
import type { Guard } from './guard';
import { guardAdapter } from './guard-adapter';
import { makeHealth } from './health';
import { everyMinute } from './minute';
import type { PageReader } from './page-reader';
import { makeParts } from './parts';
import { makePass } from './pass';
import { makePeople } from './people';
import { makeQuestions } from './questions';
import type { Strips } from './strips';
import { makeTabStops } from './tab-stops';
import { watchPage } from './watch';
import type { AsidesWatcher } from './watch-asides';

export interface Engine {
  /** People, norms or choices changed. */
  expire(): void;
  /** The language or the way times are written changed. */
  redraw(): void;
  /** The open thread, or the one that is meant of several; null where none is open. */
  readThread(wish?: ThreadWish): Promise<Capture | null>;
}

/** What only some sites need, handed in by their own scripts. */
export interface SiteParts<Id extends FormId> {
  /** The forms that the site's badges have. */
  readonly forms: Forms<Id>;
  /** Watches the parts that the site sets aside. */
  readonly asides?: AsidesWatcher;
  /** For badges that take no part in the layout. */
  readonly strips?: Strips;
  /** Called once; what it makes is called after each pass with all that was found. */
  readonly makeAfterPass?: MakeAfterPass;
}

interface Needs<Id extends FormId> extends SiteParts<Id> {
  readonly adapter: SiteAdapter<Id>;
  /** Ends everything and leaves nothing behind. */
  readonly signal: AbortSignal;
  readonly guard: Guard;
  readonly voice: () => BadgeVoice;
  /** False once the extension was updated or removed under this page. */
  readonly isAlive: () => boolean;
}

/** Watches one page, asks the worker, draws. Everything it starts ends with `signal`. */
export function startEngine<Id extends FormId>({
  adapter: site,
  signal,
  guard,
  voice,
  isAlive,
  forms,
  asides,
  strips,
  makeAfterPass,
}: Needs<Id>): Engine {
  const { attempt, wrap } = guard;
  const adapter = guardAdapter(site, guard);
  /** Whether the page itself may differ from what the last pass saw. */
  let isChanged = true;
  let kept: PageReader | null = null;
  /** The same for all that is drawn in one go: the zone of the system is dear to ask. */
  const now = (): PageReader => {
    if (kept === null) {
      const said = voice();
      const say = sayPlainIn<BadgesWords>(said.pack, said.dir);
      const zone = Temporal.Now.timeZoneId();
      kept = { now: Date.now(), zone, display: said.display, say, voice: said };
      queueMicrotask(() => {
        kept = null;
      });
    }
    return kept;
  };
  const answered = wrap(() => {
    drawing.outdate();
    passSoon();
    cards.refresh();
  });
  const people = makePeople((question) => askWorker('findPeople', question), answered);
  const windows = makeQuestions<WindowQuestion, WindowAnswer>(
    (cases) => askWorker('findWindows', { cases }),
    answered,
  );
  const ask = () => {
    attempt(() => parts.here?.extra.drawLines(), undefined);
    people.ask();
    windows.ask();
  };
  const context = (): ReadContext => ({
    document,
    location,
    me: unique([...adapter.me(document), ...people.me()]),
    now: Date.now(),
    language: attr(rootOf(document), 'lang') ?? '',
  });
  const parts = makeParts({
    site: adapter.id,
    // Asking whether the extension is still there takes everything away where it is not.
    run: async () => isAlive() && askWorker('loadParts', {}),
    needs: (reader) => ({
      reader,
      people,
      windows,
      ask,
      now,
      context,
      signal,
      send: askWorker,
      settle: guard.settle,
      chosen: () => {
        drawing.outdate();
        drawing.drawVisible();
      },
    }),
    came: wrap(() => {
      // Some places are read by what came.
      isChanged = true;
      answered();
    }),
  });
  const cards = makeCardDoor(parts, guard.settle);
  const stops = makeTabStops();
  const drawing = makeDrawing({
    adapter,
    people,
    late: () => parts.here?.extra,
    strips,
    now,
    attempt,
    events: (mount) => cards.events(mount, (by) => stops.step(mount, by, drawing.mounts)),
    withdrawn: (mount) => cards.close(mount),
  });
  const pass = makePass(
    adapter,
    forms,
    drawing,
    context,
    ({ spot, element }, at) => {
      parts.want();
      const { reader } = parts.here ?? {};
      return attempt(() => reader?.messages[spot.id]?.(element, at) ?? null, null);
    },
    makeAfterPass?.({ signal, changed: wrap(() => passSoon()), want: parts.want }),
  );
  const health = makeHealth(signal, (report) => guard.settle(askWorker('reportHealth', report)));
  const passSoon = oncePerFrame(
    signal,
    wrap(() => {
      if (!isAlive()) return;
      health(pass(watch.areas(), !isChanged));
      isChanged = false;
      stops.settle(drawing.mounts);
      ask();
      watch.settle();
      tickFromNow();
    }),
  );
  const changed = () => {
    isChanged = true;
    passSoon();
  };
  const watch = watchPage(adapter, signal, drawing.isOwn, changed, guard, asides);
  const tickFromNow = everyMinute(
    signal,
    () => drawing.mounts.size > 0,
    wrap(() => {
      if (!isAlive()) return;
      drawing.outdate();
      drawing.drawVisible();
      cards.refresh();
      ask();
      watch.settle();
    }),
  );
  signal.addEventListener(
    'abort',
    wrap(() => {
      cards.close();
      drawing.stop();
    }),
  );
  // A narrower line may hold less of a badge, a wider one more.
  window.addEventListener('resize', changed, { signal });
  changed();
  guard.settle(
    askWorker('recentPeople', {}).then(({ hints, answer }) => {
      if (!signal.aborted) people.seed(hints, answer);
    }),
  );
  return {
    expire: () => {
      people.expire();
      // An old window could belie the person beside it.
      windows.expire(true);
      // Every badge asks for its person anew; the old answer stands until the new one is there.
      drawing.outdate();
      passSoon();
    },
    redraw: answered,
    readThread: (wish) => parts.load().then(({ reader }) => reader.readThread({ ...context(), ...wish })),
  };
}

function unique(hints: readonly PersonHint[]): readonly PersonHint[] {
  return [...new Map(hints.map((hint) => [hintKey(hint), hint])).values()];
}
