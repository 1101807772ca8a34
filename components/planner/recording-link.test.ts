import { expect, test } from 'vitest';
import { readRecording } from './recording-link';

test.each([
  ['https://www.loom.com/share/0d31d6926da342dfa7f09e72a4c5e77e?sid=1', null],
  [' https://share.vidyard.com/watch/SPzo9KvH2fJbrTXtwfaHms? \n', null],
  ['HTTPS://video.team.example/7', null],
])('%j is a link', (pasted) => expect(readRecording(pasted)).toBe(pasted.trim()));

test.each([
  '',
  'loom.com/share/0d31',
  'http://www.loom.com/share/0d31',
  'javascript:alert(1)',
  'https://',
  'https://loom',
  'https://www.loom.com/share/1 and more',
  `https://www.loom.com/${'a'.repeat(2000)}`,
])('%j is none', (pasted) => expect(readRecording(pasted)).toBeNull());
