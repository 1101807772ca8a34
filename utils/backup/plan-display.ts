import type { Signals } from '@/utils/platform/signals';
import { phrase } from '@/utils/words/phrase';
import type { PlanItem, Preference } from './plan.types';
import type { ShownSettings } from './shown-settings';

const languages = [
  ['language', phrase('display.language')],
  ['documentLanguage', phrase('display.documents')],
] as const;

/** What a file's settings would change: what was never chosen here is taken, else `prefer` decides. */
export function planDisplay(file: ShownSettings | null, here: ShownSettings, prefer: Preference) {
  if (file === null) return { items: [], write: null };
  const items: PlanItem[] = [];
  const plan = (name: PlanItem['name'], isSame: boolean, isUntouched: boolean) => {
    const takes = !isSame && (isUntouched || prefer === 'file');
    const verdict = isSame ? 'same' : takes ? 'changed' : 'kept';
    items.push({ kind: 'display', name, verdict, note: null });
    return takes;
  };
  const { hourCycle, locale } = file;
  const isSame = hourCycle === here.hourCycle && locale === here.locale;
  const isUntouched = here.hourCycle === 'auto' && here.locale === null;
  let write: Partial<Signals> = {};
  if (plan(phrase('backup.display'), isSame, isUntouched)) write = { display: { hourCycle, locale } };
  for (const [field, name] of languages) {
    const chosen = file[field];
    if (chosen === undefined) continue;
    if (plan(name, chosen === here[field], here[field] === undefined)) write = { ...write, [field]: chosen };
  }
  return { items, write: Object.keys(write).length === 0 ? null : write };
}
