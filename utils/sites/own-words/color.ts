export interface Color {
  /** 0 to 255 each; null for one that is written in a way we do not read. */
  readonly channels: readonly number[] | null;
  readonly isClear: boolean;
}

const named: Readonly<Record<string, string>> = { white: '#ffffff', black: '#000000' };

/** A colour as a style or an attribute writes it; null where it states none of its own. */
export function colorOf(text: string): Color | null {
  const value = text.replace('!important', '').trim().toLowerCase();
  if (/^(?:|inherit|initial|unset|revert|currentcolor|windowtext|auto)$/.test(value)) return null;
  if (value === 'transparent') return { channels: null, isClear: true };
  const hex = /^#?([0-9a-f]{3,8})$/.exec(named[value] ?? value)?.[1];
  if (hex !== undefined) return fromHex(hex);
  const parts = /^(?:rgb|hsl)a?\(([\d\s.,%/]*)\)$/.exec(value)?.[1]?.split(/[\s,/]+/);
  if (parts === undefined) return { channels: null, isClear: false };
  const [r = 0, g = 0, b = 0, alpha = 1] = parts.filter((part) => part !== '').map(Number.parseFloat);
  return { channels: value.startsWith('rgb') ? [r, g, b] : null, isClear: alpha < 0.05 };
}

/** Whether text of one colour cannot be told from a ground of the other. */
export function isSameColor(one: Color, other: Color): boolean {
  const { channels } = other;
  if (one.channels === null || channels === null) return false;
  return one.channels.every((value, at) => Math.abs(value - (channels[at] ?? 0)) <= 6);
}

function fromHex(hex: string): Color {
  const isShort = hex.length < 6;
  const pairs = isShort ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? []);
  const [r = 0, g = 0, b = 0, alpha = 255] = pairs.map((pair) => Number.parseInt(pair, 16));
  return { channels: [r, g, b], isClear: alpha < 12 };
}
