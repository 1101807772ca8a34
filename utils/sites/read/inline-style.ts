import { attr } from './dom';

/** What an element's own `style` says of how its text is read; what it does not say is not here. */
export interface InlineStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** False where it takes the line off that its tag would draw. */
  readonly strike?: boolean;
  /** `lines`: line feeds break lines. `all`: blanks are kept, too. */
  readonly space?: 'collapsed' | 'lines' | 'all';
  readonly raised?: 'super' | 'sub' | 'baseline';
  /** `list-style-type`, as it is written. */
  readonly marker?: string;
}

type Said = { -readonly [Name in keyof InlineStyle]: InlineStyle[Name] };

/** What an element without a style says. */
export const noStyle: InlineStyle = {};
const known =
  /(?:^|;)\s*(font(?:-weight|-style)?|text-decoration(?:-line)?|white-space(?:-collapse)?|vertical-align|list-style(?:-type)?)\s*:([^;]*)/gi;
const markers = /\b(?:decimal|(?:lower|upper)-(?:alpha|latin|roman))\b/;
const spaces: Readonly<Record<string, InlineStyle['space']>> = {
  normal: 'collapsed',
  nowrap: 'collapsed',
  collapse: 'collapsed',
  'pre-line': 'lines',
  'preserve-breaks': 'lines',
  pre: 'all',
  'pre-wrap': 'all',
  'break-spaces': 'all',
  preserve: 'all',
};

/** Reads an element's `style`. What only a style sheet says is not seen. */
export function inlineStyle(el: Element): InlineStyle {
  const style = attr(el, 'style');
  if (style === null) return noStyle;
  const said: Said = {};
  for (const [, name = '', value = ''] of style.matchAll(known)) {
    read(name.toLowerCase(), value.replace('!important', '').trim().toLowerCase(), said);
  }
  return said;
}

function read(name: string, value: string, said: Said): void {
  if (/^(?:inherit|unset|revert)/.test(value)) return;
  if (name === 'font-weight') said.bold = isBold(value);
  else if (name === 'font-style') said.italic = isSlanted(value);
  else if (name === 'font') {
    // The short form sets back whatever it does not name.
    said.bold = value.split(/[\s/]+/, 6).some(isBold);
    said.italic = isSlanted(value);
  } else if (name.startsWith('text-decoration')) said.strike = value.includes('line-through');
  else if (name.startsWith('white-space')) {
    const space = spaces[value.split(' ', 1)[0] ?? ''];
    if (space !== undefined) said.space = space;
  } else if (name === 'vertical-align') {
    if (value === 'super' || value === 'sub') said.raised = value;
    else said.raised = 'baseline';
  } else {
    const [marker] = markers.exec(value) ?? [];
    if (marker !== undefined) said.marker = marker;
  }
}

function isBold(value: string): boolean {
  return value === 'bold' || value === 'bolder' || (/^\d{3,4}$/.test(value) && Number(value) >= 600);
}

function isSlanted(value: string): boolean {
  return /\b(?:italic|oblique)\b/.test(value);
}
