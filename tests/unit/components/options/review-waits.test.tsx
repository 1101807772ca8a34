import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ReviewFigures } from '@/components/options/norms/review-waits';
import { officeIn, waitOf } from '@/tests/samples/sample-waits';
import { letGo, markMet, seeReplies } from '@/utils/domain/waits/end-wait';
import { waitFigures } from '@/utils/domain/waits/wait-figures';

const ids = ['ada-id', 'ben-id', 'chi-id', 'dee-id', 'eli-id'];
const named = ids.map((id) => ({ ...officeIn('UTC'), id, name: `Name of ${id}` }));
const calendars = new Map(named.map((person) => [person.id, person]));
const wait = (id: string) =>
  waitOf({
    key: `key-${id}`,
    people: [{ id, channel: 'e-mail' }],
    thread: { site: 'gmail', id: `thread-${id}`, title: `Title of ${id}`, permalink: 'https://x.example' },
  });
const day = 86_400_000;
const html = (waits: Parameters<typeof waitFigures>[0]) =>
  renderToString(
    <ReviewFigures told={waitFigures(waits, { calendars, versions: [] }, 0, Date.UTC(2027, 0))} />,
  ).replaceAll(/<[^>]*>/g, ' ');

test('numbers of all together, and nothing by which one person could be told', () => {
  const [ada = '', ben = '', chi = '', dee = '', eli = ''] = ids;
  const seen = (id: string, after: number) =>
    seeReplies(wait(id), [{ id, at: wait(id).sentAt + after }], wait(id).sentAt + 9 * day);
  const text = html([
    seen(ada, day / 2),
    seen(ben, day),
    seen(chi, 2 * day),
    letGo(wait(dee), wait(dee).sentAt + day),
    markMet(wait(eli), wait(eli).sentAt + 3 * day),
  ]);
  for (const said of [
    '5 waits for a reply ended:',
    '2 were answered within the norm’s window',
    '1 was answered after it',
    '1 was answered, but the norm gives no time or nothing says when',
    '1 was let go',
  ])
    expect(text).toContain(said);
  for (const id of ids) expect(text).not.toContain(id);
  expect(text).not.toMatch(/gmail|Title|Name|key-|\d{6}/);
});

test('of fewer than five people there are no figures, and it is said why', () => {
  const four = ids.slice(0, 4).map((id) => letGo(wait(id), wait(id).sentAt + day));
  expect(html(four)).toMatch(/fewer than five people/);
  expect(html(four)).not.toMatch(/\d/);
  expect(html([])).toContain('You ended no wait for a reply in this time.');
});
