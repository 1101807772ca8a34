/**
 * Texts of a long talk, oldest first: `messages` of them with 40,000 words together for 300, the same every time.
 * In the office's own markup (markup.ts): paragraphs, now and then a list, a link, bold words and code.
 */
export function longTalk(messages: number): readonly string[] {
  return Array.from({ length: messages }, (_, at) => {
    const words = Array.from({ length: 133 + (at % 3 === 0 ? 1 : 0) }, (_, word) =>
      wordAt(at * 7 + word * 3),
    );
    if (at % 5 === 1) words[20] = `**${words[20]}**`;
    if (at % 7 === 2) words[40] = `[${words[40]}](https://board.example/card-${at})`;
    if (at % 9 === 3) words[60] = `\`${words[60]}\``;
    const part = (from: number, to?: number) => words.slice(from, to).join(' ');
    const middle = at % 4 === 0 ? `- ${part(50, 70)}\n- ${part(70, 90)}` : part(50, 90);
    return `${part(0, 50)}.\n\n${middle}\n\n${part(90)}.`;
  });
}

const words =
  'we could ship the smaller change first and keep the other for January because support needs a week to read it and nobody in billing has time before the audit ends'.split(
    ' ',
  );

const wordAt = (index: number) => words[index % words.length] ?? '';
