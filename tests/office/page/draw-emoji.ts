import { drawnEmoji, emoji } from './emoji.ts';

const characters = new RegExp([...drawnEmoji.keys()].join('|'), 'gu');

/** HTML with the emoji between its tags as pictures, since a machine for tests may have no font with them. */
export function drawEmoji(html: string): string {
  return html.replace(/>[^<]+</g, (text) =>
    text.replace(characters, (char) => {
      const { src } = emoji(drawnEmoji.get(char) ?? '');
      return `<img class="emoji" alt="${char}" src="${src}">`;
    }),
  );
}
