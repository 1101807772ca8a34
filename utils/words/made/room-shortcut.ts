// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface ShortcutWords {
  readonly 'shortcut.of': { readonly command: string; readonly keys: string };
  readonly 'shortcut.none-of': { readonly command: string };
  readonly 'shortcut.choose': NoValues;
  readonly 'shortcut.change': NoValues;
  readonly 'shortcut.popup': NoValues;
  readonly 'shortcut.pin-title': NoValues;
  readonly 'shortcut.pin': { readonly browser: 'firefox' | 'edge' | 'other' };
  readonly 'shortcut.pinned': NoValues;
}

export const shortcut: Pack = {
  'shortcut.of': [["command"],": ",["keys"]],
  'shortcut.none-of': ["No shortcut for ",["command"]],
  'shortcut.choose': "Choose keys",
  'shortcut.change': "Change keys",
  'shortcut.popup': "Open Meantime",
  'shortcut.pin-title': "Keep the icon in view",
  'shortcut.pin': [["browser","s",{"firefox":"Select the puzzle piece in the toolbar, then the gear next to Meantime, then “Pin to Toolbar”.","edge":"Select the puzzle piece in the toolbar, then the eye next to Meantime.","other":"Select the puzzle piece in the toolbar, then the pin next to Meantime."}]],
  'shortcut.pinned': "Meantime is pinned: its icon is in your toolbar.",
};
