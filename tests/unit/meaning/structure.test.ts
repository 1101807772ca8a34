import { describe, expect, test } from 'vitest';
import { documentsOf } from './documents';

describe('numbers of a list', () => {
  test.each([
    {
      what: 'a first number',
      html: '<ol start="3"><li>Osaka<li>Lisbon</ol>We take option 3',
      markdown: `3. Osaka
4. Lisbon

We take option 3`,
      docs: `<ul><li><p>3. Osaka</p></li><li><p>4. Lisbon</p></li></ul>
<p>We take option 3</p>`,
      notion: `bulleted_list_item 3. Osaka
bulleted_list_item 4. Lisbon
paragraph We take option 3`,
    },
    {
      what: 'a number of its own in the middle',
      html: '<ol><li>a</li><li value="7">b</li><li>c</li></ol>',
      markdown: `- 1\\. a
- 7\\. b
- 8\\. c`,
      docs: '<ul><li><p>1. a</p></li><li><p>7. b</p></li><li><p>8. c</p></li></ul>',
      notion: `bulleted_list_item 1. a
bulleted_list_item 7. b
bulleted_list_item 8. c`,
    },
    {
      what: 'letters',
      html: '<ol type="a"><li>Osaka</li><li>Lisbon</li></ol>',
      markdown: `- a. Osaka
- b. Lisbon`,
      docs: '<ul><li><p>a. Osaka</p></li><li><p>b. Lisbon</p></li></ul>',
      notion: `bulleted_list_item a. Osaka
bulleted_list_item b. Lisbon`,
    },
    {
      what: 'Roman numerals by style, on a later number',
      html: '<ol start="4" style="list-style-type:upper-roman"><li>Osaka</li></ol>',
      markdown: '- IV. Osaka',
      docs: '<ul><li><p>IV. Osaka</p></li></ul>',
      notion: 'bulleted_list_item IV. Osaka',
    },
    {
      what: 'letters on the items alone, as Google Docs pastes them',
      html: '<ol><li style="list-style-type:lower-alpha">x</li><li style="list-style-type:lower-alpha">y</li></ol>',
      markdown: `- a. x
- b. y`,
      docs: '<ul><li><p>a. x</p></li><li><p>b. y</p></li></ul>',
      notion: `bulleted_list_item a. x
bulleted_list_item b. y`,
    },
    {
      what: 'falling',
      html: '<ol reversed><li>third</li><li>second</li><li>first</li></ol>',
      markdown: `- 3\\. third
- 2\\. second
- 1\\. first`,
      docs: '<ul><li><p>3. third</p></li><li><p>2. second</p></li><li><p>1. first</p></li></ul>',
      notion: `bulleted_list_item 3. third
bulleted_list_item 2. second
bulleted_list_item 1. first`,
    },
    {
      what: 'a list that a paragraph parts',
      html: '<ol><li>one</li><li>two</li></ol><p>Meanwhile:</p><ol start="3"><li>three</li></ol>',
      markdown: `1. one
2. two

Meanwhile:

3. three`,
      docs: `<ol><li><p>one</p></li><li><p>two</p></li></ol>
<p>Meanwhile:</p>
<ul><li><p>3. three</p></li></ul>`,
      notion: `numbered_list_item one
numbered_list_item two
paragraph Meanwhile:
bulleted_list_item 3. three`,
    },
    {
      what: 'an empty item and a hidden one',
      html: '<ol><li>a</li><li></li><li style="display:none">x</li><li>c</li></ol>',
      markdown: `- 1\\. a
- 3\\. c`,
      docs: '<ul><li><p>1. a</p></li><li><p>3. c</p></li></ul>',
      notion: `bulleted_list_item 1. a
bulleted_list_item 3. c`,
    },
    {
      what: 'two lists side by side that both begin with 1',
      html: '<ol><li>one</li></ol><ol><li>one again</li></ol>',
      markdown: `1. one

1) one again`,
      docs: `<ol><li><p>one</p></li></ol>
<ol><li><p>one again</p></li></ol>`,
      notion: `numbered_list_item one
bulleted_list_item 1. one again`,
    },
    {
      what: 'not a number that is none',
      html: '<ol start="x" type="disc"><li value="b">a</li></ol>',
      markdown: '1. a',
      docs: '<ol><li><p>a</p></li></ol>',
      notion: 'numbered_list_item a',
    },
  ])('$what', ({ html, markdown, docs, notion }) => {
    expect(documentsOf(html)).toEqual({ markdown, docs, notion });
  });
});

describe('cells that span', () => {
  test.each([
    {
      what: 'a value over two rows',
      html: '<table><tr><th>Region</th><th>Product</th><th>Units</th></tr><tr><td rowspan="2">EU</td><td>Bolts</td><td>30</td></tr><tr><td>Nuts</td><td>40</td></tr></table>',
      markdown: `| Region | Product | Units |
| - | - | - |
| EU | Bolts | 30 |
| EU | Nuts | 40 |`,
      docs: '<table><tr><th><p>Region</p></th><th><p>Product</p></th><th><p>Units</p></th></tr><tr><td><p>EU</p></td><td><p>Bolts</p></td><td><p>30</p></td></tr><tr><td><p>EU</p></td><td><p>Nuts</p></td><td><p>40</p></td></tr></table>',
      notion: `table
  table_row Region | Product | Units
  table_row EU | Bolts | 30
  table_row EU | Nuts | 40`,
    },
    {
      what: 'a heading over two columns',
      html: '<table><tr><th>Team</th><th colspan="2">Hours</th></tr><tr><td>Osaka</td><td>9</td><td>18</td></tr></table>',
      markdown: `| Team | Hours | Hours |
| - | - | - |
| Osaka | 9 | 18 |`,
      docs: '<table><tr><th><p>Team</p></th><th><p>Hours</p></th><th><p>Hours</p></th></tr><tr><td><p>Osaka</p></td><td><p>9</p></td><td><p>18</p></td></tr></table>',
      notion: `table
  table_row Team | Hours | Hours
  table_row Osaka | 9 | 18`,
    },
    {
      what: 'a title as wide as the table',
      html: '<table><tr><td colspan="2">Plan</td></tr><tr><td>a</td><td>b</td></tr></table>',
      markdown: `| | |
| - | - |
| Plan | |
| a | b |`,
      docs: '<table><tr><td><p>Plan</p></td><td><p></p></td></tr><tr><td><p>a</p></td><td><p>b</p></td></tr></table>',
      notion: `table
  table_row Plan |
  table_row a | b`,
    },
    {
      what: 'to the end of the table',
      html: '<table><tr><td rowspan="0">EU</td><td>a</td></tr><tr><td>b</td></tr><tr><td>c</td></tr></table>',
      markdown: `| | |
| - | - |
| EU | a |
| EU | b |
| EU | c |`,
      docs: '<table><tr><td><p>EU</p></td><td><p>a</p></td></tr><tr><td><p>EU</p></td><td><p>b</p></td></tr><tr><td><p>EU</p></td><td><p>c</p></td></tr></table>',
      notion: `table
  table_row EU | a
  table_row EU | b
  table_row EU | c`,
    },
  ])('$what', ({ html, markdown, docs, notion }) => {
    expect(documentsOf(html)).toEqual({ markdown, docs, notion });
  });
});

describe('lists side by side that are one', () => {
  test.each([
    {
      what: 'Slack’s indents',
      html: '<ol data-indent="0"><li>a</li><li>b</li></ol><ul data-indent="1"><li>c</li></ul><ol data-indent="0"><li>d</li></ol>',
      markdown: `1. a
2. b
   - c
3. d`,
      docs: '<ol><li><p>a</p></li><li><p>b</p><ul><li><p>c</p></li></ul></li><li><p>d</p></li></ol>',
      notion: `numbered_list_item a
numbered_list_item b
  bulleted_list_item c
numbered_list_item d`,
    },
    {
      what: 'two levels at once, and back',
      html: '<ul data-indent="0"><li>a</li></ul><ul data-indent="1"><li>b</li></ul><ul data-indent="2"><li>c</li></ul><ul data-indent="1"><li>d</li></ul>',
      markdown: `- a
  - b
    - c
  - d`,
      docs: '<ul><li><p>a</p><ul><li><p>b</p><ul><li><p>c</p></li></ul></li><li><p>d</p></li></ul></li></ul>',
      notion: `bulleted_list_item a
  bulleted_list_item b
  bulleted_list_item – c
  bulleted_list_item d`,
    },
    {
      what: 'Quill’s items',
      html: '<ol><li>a</li><li class="ql-indent-1">b</li><li class="ql-indent-1">c</li><li>d</li></ol>',
      markdown: `1. a
   1. b
   2. c
2. d`,
      docs: '<ol><li><p>a</p><ol><li><p>b</p></li><li><p>c</p></li></ol></li><li><p>d</p></li></ol>',
      notion: `numbered_list_item a
  numbered_list_item b
  numbered_list_item c
numbered_list_item d`,
    },
    {
      what: 'not two lists that are two',
      html: '<ul data-indent="0"><li>a</li></ul><p>and</p><ul data-indent="0"><li>b</li></ul>',
      markdown: `- a

and

- b`,
      docs: `<ul><li><p>a</p></li></ul>
<p>and</p>
<ul><li><p>b</p></li></ul>`,
      notion: `bulleted_list_item a
paragraph and
bulleted_list_item b`,
    },
  ])('$what', ({ html, markdown, docs, notion }) => {
    expect(documentsOf(html)).toEqual({ markdown, docs, notion });
  });
});

describe('boxes to tick', () => {
  test.each([
    {
      what: 'fields of a form',
      html: '<ul><li><input type="checkbox" checked disabled> Ship</li><li><input type="checkbox"> Tell</li></ul>',
      markdown: `- \\[x] Ship
- \\[ ] Tell`,
      docs: '<ul><li><p>[x] Ship</p></li><li><p>[ ] Tell</p></li></ul>',
      notion: `bulleted_list_item [x] Ship
bulleted_list_item [ ] Tell`,
    },
    {
      what: 'items with a role and a picture, as Google Docs pastes them',
      html: '<ul><li role="checkbox" aria-checked="true"><img src="data:image/png;base64,AA" alt="checked" aria-roledescription="checkbox"><p>Ship</p></li><li role="checkbox" aria-checked="false"><p>Tell</p></li></ul>',
      markdown: `- \\[x] Ship
- \\[ ] Tell`,
      docs: '<ul><li><p>[x] Ship</p></li><li><p>[ ] Tell</p></li></ul>',
      notion: `bulleted_list_item [x] Ship
bulleted_list_item [ ] Tell`,
    },
    {
      what: 'the picture alone',
      html: '<ul><li><img src="cid:a" alt="unchecked"><p>Tell</p></li></ul>',
      markdown: '- \\[ ] Tell',
      docs: '<ul><li><p>[ ] Tell</p></li></ul>',
      notion: 'bulleted_list_item [ ] Tell',
    },
    {
      what: 'Notion’s classes',
      html: '<ul class="to-do-list"><li><div class="checkbox checkbox-on"></div> <span>Ship</span></li></ul>',
      markdown: '- \\[x] Ship',
      docs: '<ul><li><p>[x] Ship</p></li></ul>',
      notion: 'bulleted_list_item [x] Ship',
    },
    {
      what: 'characters, as they were typed',
      html: '☑ Ship<br>☐ Tell',
      markdown: `☑ Ship\\
☐ Tell`,
      docs: '<p>☑ Ship<br>☐ Tell</p>',
      notion: `paragraph ☑ Ship
☐ Tell`,
    },
    {
      what: 'not other fields',
      html: '<input type="text" value="x"><input type="radio" checked>Ship',
      markdown: 'Ship',
      docs: '<p>Ship</p>',
      notion: 'paragraph Ship',
    },
  ])('$what', ({ html, markdown, docs, notion }) => {
    expect(documentsOf(html)).toEqual({ markdown, docs, notion });
  });
});
