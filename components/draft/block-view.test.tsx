import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Blocks } from './block-view';

test('a list on screen counts as the page did', () => {
  const item = (text: string) => [{ type: 'paragraph', runs: [{ text }] } as const];
  const html = renderToStaticMarkup(
    <Blocks
      blocks={[
        { type: 'list', ordered: true, numbers: [3, 5], numbering: 'a', items: [item('x'), item('y')] },
        { type: 'list', ordered: true, items: [item('z')] },
      ]}
    />,
  );
  expect(html.replaceAll(' dir="auto"', '')).toBe(
    '<ol type="a"><li value="3"><p>x</p></li><li value="5"><p>y</p></li></ol><ol><li><p>z</p></li></ol>',
  );
});
