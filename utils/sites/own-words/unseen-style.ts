import { type Color, colorOf } from './color';

/** What an inline style says of being seen. */
export interface StyleSays {
  /** Nothing below can be seen, whatever it says itself. */
  readonly isUnseen: boolean;
  /** Whether an element is drawn at all by what its `display` says; null where it says nothing. */
  readonly isDrawn: boolean | null;
  /** Whether text is visible here by `visibility`, which what is inside may change; null where that is not stated. */
  readonly isVisible: boolean | null;
  /** Whether text has a size here; null where the style leaves it as it is around. */
  readonly hasSize: boolean | null;
  readonly ink: Color | null;
  /** Null where none is stated; `picture` where it cannot be told from the style. */
  readonly ground: Color | 'picture' | null;
}

/** What most styles say. */
export const nothingSaid: StyleSays = {
  isUnseen: false,
  isDrawn: null,
  isVisible: null,
  hasSize: null,
  ink: null,
  ground: null,
};
const telling =
  /font|color|opacity|display|visibility|clip|indent|background|overflow|transform|(?:left|top|right|bottom)\s*:\s*-\d{3}/i;
const known = new Map<string, StyleSays>();
const mostKnown = 2000;

/** Reads an inline style; the few that a mail repeats are read once. */
export function styleSays(style: string | null): StyleSays {
  if (style === null || !telling.test(style)) return nothingSaid;
  const before = known.get(style);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const says = read(style);
  known.set(style, says);
  return says;
}

function read(style: string): StyleSays {
  const has = new Map<string, string>();
  for (const part of style.split(';')) {
    const colon = part.indexOf(':');
    if (colon > 0)
      has.set(
        part.slice(0, colon).trim().toLowerCase(),
        part
          .slice(colon + 1)
          .trim()
          .toLowerCase(),
      );
  }
  return {
    isUnseen: isUnseen(has),
    isDrawn: has.has('display') ? !has.get('display')?.startsWith('none') : null,
    isVisible: visibleIn(has.get('visibility') ?? ''),
    hasSize: sizeIn(has),
    ink: colorOf(has.get('color') ?? ''),
    ground: groundIn(has),
  };
}

type Style = ReadonlyMap<string, string>;

function isUnseen(has: Style): boolean {
  const number = (name: string) => Number.parseFloat(has.get(name) ?? 'NaN');
  if (number('opacity') < 0.05 || number('text-indent') <= -500) return true;
  const isCut = /hidden|clip/.test(
    `${has.get('overflow')} ${has.get('overflow-x')} ${has.get('overflow-y')}`,
  );
  if (isCut && ['height', 'max-height', 'width', 'max-width'].some((name) => number(name) === 0)) return true;
  if (/^scale\(0(?:,\s?0)?\)$/.test(has.get('transform') ?? '')) return true;
  if (/^inset\((?:50|100)%|^circle\(0/.test(has.get('clip-path') ?? '')) return true;
  if (!/absolute|fixed/.test(has.get('position') ?? '')) return false;
  if (['left', 'top', 'right', 'bottom'].some((name) => number(name) <= -500)) return true;
  return /^rect\((?:[01](?:px)?[,\s]*){4}\)$/.test(has.get('clip') ?? '');
}

function visibleIn(value: string): boolean | null {
  if (/^(?:hidden|collapse)/.test(value)) return false;
  return value.startsWith('visible') ? true : null;
}

/** A size of at most a pixel is none; a share of the size around is left to that. */
function sizeIn(has: Style): boolean | null {
  const size = has.get('font-size') ?? /(?:^|\s)(\d[\w.%]*)(?:\/|\s)/.exec(has.get('font') ?? '')?.[1];
  if (size === undefined || /^(?:inherit|unset|smaller|larger)$/.test(size)) return null;
  const value = Number.parseFloat(size);
  if (Number.isNaN(value)) return true;
  if (/em|%/.test(size) && !size.includes('rem')) return value === 0 ? false : null;
  return value > 1;
}

function groundIn(has: Style): StyleSays['ground'] {
  const all = has.get('background') ?? '';
  if (/url\(|gradient/.test(`${all} ${has.get('background-image')}`)) return 'picture';
  const stated = has.get('background-color') ?? /#[0-9a-f]{3,8}|rgba?\([^()]*\)|[a-z]+/.exec(all)?.[0] ?? '';
  const color = stated === 'none' ? null : colorOf(stated);
  return color === null || color.isClear ? null : color;
}
