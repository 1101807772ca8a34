import type { Composer, ComposerForm, ComposerWish } from './composer.ts';
import { lastComposer, openComposer } from './composer.ts';
import type { FieldName } from './composer-field.ts';
import { schedule } from './composer-schedule.ts';

/** What tests may do to the composer that was opened last. */
export interface ComposerHooks {
  compose(form: ComposerForm, wish?: ComposerWish): void;
  addRecipient(field: FieldName, address: string): void;
  removeRecipient(address: string): void;
  moveRecipient(address: string, to: FieldName): void;
  /** The chip stays and names somebody else. */
  editRecipient(field: FieldName, address: string, other: string): void;
  foldRecipients(folded: boolean): void;
  maximise(): void;
  minimise(minimised: boolean): void;
  closeComposer(): void;
  /** For which composer (`composeid`) the dialog of *Schedule send* is open, and what was scheduled in it. */
  schedule(): typeof schedule;
}

const last = (): Composer => {
  if (!lastComposer) throw new Error('No composer was opened');
  return lastComposer;
};

export const composerHooks: ComposerHooks = {
  compose: (form, wish) => void openComposer(form, wish),
  addRecipient: (field, address) => last().recipients.fields[field].add(address),
  removeRecipient: (address) => last().recipients.remove(address),
  moveRecipient: (address, to) => last().recipients.move(address, to),
  editRecipient: (field, address, other) => last().recipients.fields[field].rename(address, other),
  foldRecipients: (folded) => last().recipients.fold(folded),
  maximise: () => last().maximise(),
  minimise: (minimised) => last().minimise(minimised),
  closeComposer: () => last().close(),
  schedule: () => schedule,
};
