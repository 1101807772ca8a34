// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface ShortcutWords {
  readonly 'shortcut.of': { readonly keys: string; readonly logDecision: string };
  readonly 'shortcut.none': NoValues;
  readonly 'shortcut.none-of': { readonly logDecision: string };
  readonly 'shortcut.choose': NoValues;
  readonly 'shortcut.change': NoValues;
}

export const shortcut: Pack = {
  'shortcut.of': [["logDecision"],": ",["keys"]],
  'shortcut.none': "No shortcut",
  'shortcut.none-of': ["No shortcut for ",["logDecision"]],
  'shortcut.choose': "Choose keys",
  'shortcut.change': "Change keys",
};
