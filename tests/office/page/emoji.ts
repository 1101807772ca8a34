/** Small drawings, since a machine need not have a font with emoji. */
const drawings: Readonly<Record<string, { readonly char: string; readonly svg: string }>> = {
  tada: {
    char: '🎉',
    svg: '<path d="M3 21 9 6l9 9z" fill="#ffb300"/><path d="M14 3v4M21 10h-4M19 4l-3 3" stroke="#d81b60" stroke-width="2"/><circle cx="20" cy="15" r="1.6" fill="#3949ab"/><circle cx="9" cy="3" r="1.6" fill="#43a047"/>',
  },
  '+1': {
    char: '👍',
    svg: '<path d="M4 11h4v9H4zM9 11l4-8c2 0 3 1 2 4l-1 3h6c1 0 2 1 1 3l-2 6c0 1-1 1-2 1H9z" fill="#ffca28" stroke="#b07a00"/>',
  },
  wave: {
    char: '👋',
    svg: '<path d="M6 12 4 7l2-1 3 5-2-7 2-1 3 7V3h2l1 8 2-5 2 1-2 8c-1 5-4 7-7 6-3-1-4-4-6-9z" fill="#ffca28" stroke="#b07a00"/>',
  },
  eyes: {
    char: '👀',
    svg: '<ellipse cx="7" cy="12" rx="5" ry="7" fill="#fff" stroke="#555"/><ellipse cx="17" cy="12" rx="5" ry="7" fill="#fff" stroke="#555"/><circle cx="9" cy="13" r="2.5" fill="#333"/><circle cx="19" cy="13" r="2.5" fill="#333"/>',
  },
  palm_tree: {
    char: '🌴',
    svg: '<path d="M12 10c1 4 0 8-1 12h3c0-4 0-8-1-12z" fill="#8d6e63"/><path d="M12 10C8 4 4 6 2 10c4-2 7-1 10 0 3-1 6-2 10 0-2-4-6-6-10 0z" fill="#43a047"/>',
  },
  white_check_mark: {
    char: '✅',
    svg: '<rect x="2" y="2" width="20" height="20" rx="4" fill="#43a047"/><path d="m6 12 4 4 8-9" stroke="#fff" stroke-width="3" fill="none"/>',
  },
  rocket: {
    char: '🚀',
    svg: '<path d="M12 2c5 3 6 9 4 15H8C6 11 7 5 12 2z" fill="#eceff1" stroke="#607d8b"/><circle cx="12" cy="9" r="2.2" fill="#1e88e5"/><path d="M9 18h6l-3 5z" fill="#ff7043"/>',
  },
};

export interface Emoji {
  readonly char: string;
  readonly src: string;
  /** The drawing itself. */
  readonly svg: string;
}

/** The character and a picture of it; a name that nobody drew is a plain dot. */
export function emoji(name: string): Emoji {
  const { char, svg } = drawings[name] ?? { char: '•', svg: '<circle cx="12" cy="12" r="4"/>' };
  const whole = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">${svg}</svg>`;
  return { char, src: `data:image/svg+xml,${encodeURIComponent(whole)}`, svg: whole };
}

/** The name of each emoji that is drawn, by its character. */
export const drawnEmoji: ReadonlyMap<string, string> = new Map(
  Object.entries(drawings).map(([name, { char }]) => [char, name]),
);
