import { expect, test } from 'vitest';
import { videoOf } from './video';

const id = '0123456789abcdef0123456789abcdef';

test.each([
  [`https://www.loom.com/share/${id}`, `https://www.loom.com/share/${id}`],
  [`https://loom.com/share/${id}?sid=5&t=12#x`, `https://www.loom.com/share/${id}`],
  [`http://LOOM.com/embed/${id.toUpperCase()}/`, `https://www.loom.com/share/${id}`],
  [`https://www.loom.com/share/Weekly-demo-${id}`, `https://www.loom.com/share/${id}`],
  ['https://share.vidyard.com/watch/AbC123_x-yz?', 'https://share.vidyard.com/watch/AbC123_x-yz'],
  ['https://play.vidyard.com/AbC123xyzQ.html', 'https://share.vidyard.com/watch/AbC123xyzQ'],
])('%s is a recording', (href, page) => {
  expect(videoOf(href)?.page).toBe(page);
});

test.each([
  `https://loom.com.evil.example/share/${id}`,
  `https://evil.example/loom.com/share/${id}`,
  `https://loom.com@evil.example/share/${id}`,
  `https://evilloom.com/share/${id}`,
  `https://loom.com:8443/share/${id}`,
  'https://www.loom.com/share/folder',
  'https://www.loom.com/pricing',
  'https://share.vidyard.com/watch/',
  'https://share.vidyard.com/watch/a/b',
  'https://vidyard.com/watch/AbC123',
  `mailto:a@loom.com/share/${id}`,
  '',
])('%s is none', (href) => {
  expect(videoOf(href)).toBeNull();
});
