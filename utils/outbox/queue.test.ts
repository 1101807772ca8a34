import { expect, test } from 'vitest';
import { stuck } from './ends';
import { queueItems } from './queue';

const target = { destination: 'notion', place: { pageId: 'p', name: 'Handbook' } } as const;
const rest = { at: 'rest', page: { id: 'p', href: 'https://www.notion.so/p' }, sent: 1 } as const;
const queueing = { now: 1, last: 0, hasLink: false };

test('one that was refused half-way goes on under all titles, as its page may have been made under each', () => {
  const [made] = queueItems('k', target, { ...queueing, id: '1', title: 'First', own: [] });
  if (made === undefined) throw new Error('Nothing was queued');
  const refused = stuck({ ...made, progress: rest }, { words: 'Too long.', fix: 'edit' }, 2);
  const again = queueItems('k', target, { ...queueing, id: '2', title: 'Mended', own: [refused] });
  expect(again).toMatchObject([
    { id: '1', state: 'queued', progress: rest, titles: ['First', 'Mended'] },
    { id: '2', kind: 'update', titles: ['First', 'Mended'] },
  ]);
});

test('one that is refused a second time, with an update behind it, takes the newest words as well', () => {
  const [made] = queueItems('k', target, { ...queueing, id: '1', title: 'First', own: [] });
  if (made === undefined) throw new Error('Nothing was queued');
  const refuse = (item: typeof made) =>
    stuck<typeof made>(
      { ...item, progress: { at: 'page', users: {} } },
      { words: 'Too long.', fix: 'edit' },
      2,
    );
  const [again = made, behind = made] = queueItems('k', target, {
    ...queueing,
    id: '2',
    title: 'Shorter',
    own: [refuse(made)],
  });
  expect(
    queueItems('k', target, { ...queueing, id: '3', title: 'Short', own: [refuse(again), behind] }),
  ).toMatchObject([
    { id: '1', kind: 'create', state: 'queued', titles: ['First', 'Shorter', 'Short'] },
    { id: '2', kind: 'update', state: 'queued' },
  ]);
});
