import type { DocumentWords } from '../outline/words';

/** What a toggle of ours with many messages is called: `Message 3`, `Messages 1 to 50`. */
export function messagesPattern({ say }: DocumentWords): RegExp {
  const hole = '\u0001';
  const names = [
    say('document.message-number', { number: hole }),
    say('document.message-range', { from: hole, to: hole }),
  ];
  const patterns = names.map((name) => name.split(hole).map(escaped).join('\\d+'));
  return new RegExp(`^(?:${patterns.join('|')})$`, 'u');
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
