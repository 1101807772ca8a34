// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { makeRecipientsNote } from './recipients-note';

test('a row of the line may end with a dot, and never begins with one', () => {
  const note = makeRecipientsNote('open');
  document.body.append(note.host);
  const room = { left: 0, right: 400, middle: 15 };
  const voice = { language: 'en', dir: 'ltr' } as const;
  note.show(
    { wordings: ['Ada 09:30 · All by Tue · nothing changes'], label: 'Ada' },
    { rooms: [room], lines: 2, dark: false, voice },
  );
  const text = note.host.shadowRoot?.querySelector('p')?.textContent ?? '';
  expect(text).toBe('Ada 09:30\u00a0· All by Tue\u00a0· nothing changes');
});
