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
  expect(html.replaceAll(/ dir="(auto|ltr)"/g, '')).toBe(
    '<ol type="a"><li value="3"><p>x</p></li><li value="5"><p>y</p></li></ol><ol><li><p>z</p></li></ol>',
  );
});

test('a list runs the way of its own text, whatever the page does', () => {
  const listOf = (...texts: string[]) =>
    renderToStaticMarkup(
      <Blocks
        blocks={[
          {
            type: 'list',
            ordered: false,
            items: texts.map((text) => [{ type: 'paragraph', runs: [{ text }] }]),
          },
        ]}
      />,
    );
  expect(listOf('1. first', 'أولًا')).toMatch(/^<ul dir="ltr">/);
  expect(listOf('– أولًا', 'first')).toMatch(/^<ul dir="rtl">/);
  expect(listOf('2) שלום')).toMatch(/^<ul dir="rtl">/);
  expect(listOf('1, 2, 3')).toMatch(/^<ul dir="ltr">/);
  expect(listOf('項目')).toMatch(/^<ul dir="ltr">/);
});
