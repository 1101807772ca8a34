import { saveDecision } from '@/utils/decisions/save';
import type { Decision } from '@/utils/domain/decision/decision';
import type { Target } from '@/utils/outbox/queue';
import { type Database, database, type StoredDecision } from '@/utils/store/database';
import { clearJournal, type JournalStorage, noteEdit, readJournal } from '@/utils/store/draft-journal';
import { discardDraft, editDraft } from '@/utils/store/drafts';
import { isStoreFull } from '@/utils/store/is-full';
import { type Phrase, phrase } from '@/utils/words/phrase';

export interface WriterEvents {
  /** The decision as it now is, edits included. */
  changed(decision: Decision): void;
  /** Everything up to `at` (epoch ms) is in the database. */
  kept(at: number): void;
  failed(why: Phrase): void;
}

/**
 * Keeps the edits of one draft: each is noted at once and written to the database one after the other, the
 * newest state only. Nothing is lost when the page closes in between.
 */
export class DraftWriter {
  #decision: Decision | null = null;
  /** Fields edited since the database last had everything. */
  #unwritten: Partial<Decision> = {};
  /** Stamp of the newest state known here; those of rows written elsewhere are compared with it. */
  #newest = 0;
  #written = 0;
  #writing: Promise<void> | null = null;
  /** Changes of captured text made while a save is under way: the saved record does not have them. */
  #duringSave: ((decision: Decision) => Decision)[] | null = null;

  constructor(
    readonly key: string,
    private readonly events: WriterEvents,
    private readonly db: Database = database,
    private readonly storage: JournalStorage = localStorage,
  ) {}

  /** Takes a row as the database has it, if it is newer than what is known here, and what a closed page left noted. */
  take(decision: Decision, at: number): void {
    if (at <= this.#newest) return;
    this.#decision = decision;
    this.#newest = this.#written = at;
    this.#unwritten = {};
    const left = readJournal(this.key, this.storage);
    if (left !== null && left.at > at) this.edit(left.change);
    else {
      clearJournal(this.key, at, this.storage);
      this.events.changed(decision);
      this.events.kept(at);
    }
  }

  edit(change: Partial<Decision>): void {
    if (this.#decision === null) return;
    this.#decision = { ...this.#decision, ...change };
    this.#unwritten = { ...this.#unwritten, ...change };
    const at = this.#stamp();
    try {
      noteEdit(this.key, { at, change: this.#unwritten }, this.storage);
    } catch {
      // No room: then the database alone keeps it, and says so where it cannot either.
    }
    this.events.changed(this.#decision);
    this.#writing ??= this.#writeAll();
  }

  /**
   * Changes what was captured: the thread read again, a part of a message taken in. Nothing of it is noted in the
   * journal, which never holds captured text; should the page close before it is stored, it can be done again.
   */
  alter(change: (decision: Decision) => Decision): void {
    if (this.#decision === null) return;
    this.#duringSave?.push(change);
    this.#decision = change(this.#decision);
    this.#stamp();
    this.events.changed(this.#decision);
    this.#writing ??= this.#writeAll();
  }

  /** Puts the decision into the log and queues it for these places, both or neither; null where it could not be. */
  async save(targets: readonly Target[] = []): Promise<StoredDecision | null> {
    await this.#writing;
    if (this.#decision === null) return null;
    const at = this.#stamp();
    this.#written = at;
    this.#duringSave = [];
    try {
      const saved = await saveDecision(this.#decision, at, this.db, targets);
      // The id is the log's to give; what was typed meanwhile stays a draft of the record.
      const kept: Decision = { ...saved.decision, ...this.#unwritten };
      this.#decision = this.#duringSave.reduce((decision, change) => change(decision), kept);
      clearJournal(this.key, at, this.storage);
      this.events.changed(this.#decision);
      this.events.kept(at);
      if (this.#newest > at) this.edit({});
      return saved;
    } catch (error) {
      this.events.failed(whyOf(error));
      return null;
    } finally {
      this.#duringSave = null;
    }
  }

  /** Takes the draft out of the database; a later edit, be it of nothing, puts it back. False where it could not be. */
  async discard(): Promise<boolean> {
    await this.#writing;
    try {
      await discardDraft(this.key, this.db, this.storage);
      return true;
    } catch (error) {
      this.events.failed(whyOf(error));
      return false;
    }
  }

  async #writeAll(): Promise<void> {
    try {
      while (this.#decision !== null && this.#written < this.#newest) {
        const at = this.#newest;
        await editDraft(this.#decision, at, this.db);
        this.#written = Math.max(this.#written, at);
        clearJournal(this.key, at, this.storage);
        if (this.#newest === at) this.#unwritten = {};
        this.events.kept(at);
      }
    } catch (error) {
      this.events.failed(whyOf(error));
    } finally {
      this.#writing = null;
    }
  }

  /** A time later than all before, so that states tell which is newer. */
  #stamp(): number {
    this.#newest = Math.max(Date.now(), this.#newest + 1);
    return this.#newest;
  }
}

function whyOf(error: unknown): Phrase {
  if (isStoreFull(error)) return phrase('draft.disk-full');
  // What the browser says of it is English and for developers.
  console.error('A draft could not be stored.', error instanceof Error ? error.name : '');
  return phrase('draft.store-failed');
}
