import { describe, expect, test } from 'vitest';
import { documentsOf } from './documents';

describe('a line through words', () => {
  test.each([
    {
      what: 'by style',
      html: 'We <span style="text-decoration:line-through">do not</span> ship',
      markdown: 'We ~~do not~~ ship',
      docs: '<p>We <s>do not</s> ship</p>',
      notion: 'paragraph We <s|do not> ship',
    },
    {
      what: 'by the longer name, among others',
      html: '<span style="color:red; TEXT-DECORATION-LINE: underline line-through !important">Monday</span> Tuesday',
      markdown: '~~Monday~~ Tuesday',
      docs: '<p><s>Monday</s> Tuesday</p>',
      notion: 'paragraph <s|Monday> Tuesday',
    },
    {
      what: 'by old and new tags',
      html: '<strike>Osaka</strike> <del>Lisbon</del> Porto',
      markdown: '~~Osaka Lisbon~~ Porto',
      docs: '<p><s>Osaka Lisbon</s> Porto</p>',
      notion: 'paragraph <s|Osaka Lisbon> Porto',
    },
    {
      what: 'on a whole list',
      html: '<ul style="text-decoration:line-through"><li>a</li><li>b</li></ul>',
      markdown: `- ~~a~~
- ~~b~~`,
      docs: '<ul><li><p><s>a</s></p></li><li><p><s>b</s></p></li></ul>',
      notion: `bulleted_list_item <s|a>
bulleted_list_item <s|b>`,
    },
    {
      what: 'through all that is inside',
      html: '<s>not <span style="text-decoration:none">this</span></s> but that',
      markdown: '~~not this~~ but that',
      docs: '<p><s>not this</s> but that</p>',
      notion: 'paragraph <s|not this> but that',
    },
    {
      what: 'not where the style takes it off',
      html: '<s style="text-decoration:none">We ship</s> <span style="text-decoration:underline">today</span>',
      markdown: 'We ship today',
      docs: '<p>We ship today</p>',
      notion: 'paragraph We ship today',
    },
    {
      what: 'on a whole cell',
      html: '<table><tr><td>Osaka</td><td style="text-decoration:line-through">Monday</td></tr><tr><td>Lisbon</td><td>Tuesday</td></tr></table>',
      markdown: `| | |
| - | - |
| Osaka | ~~Monday~~ |
| Lisbon | Tuesday |`,
      docs: '<table><tr><td><p>Osaka</p></td><td><p><s>Monday</s></p></td></tr><tr><td><p>Lisbon</p></td><td><p>Tuesday</p></td></tr></table>',
      notion: `table
  table_row Osaka | <s|Monday>
  table_row Lisbon | Tuesday`,
    },
  ])('$what', ({ html, markdown, docs, notion }) => {
    expect(documentsOf(html)).toEqual({ markdown, docs, notion });
  });
});

describe('bold and italic by style', () => {
  test.each([
    {
      what: 'a weight in figures',
      html: '<span style="font-weight:600">Yes</span>, <span style="font-weight:500">maybe</span>',
      markdown: '**Yes**, maybe',
      docs: '<p><b>Yes</b>, maybe</p>',
      notion: 'paragraph <b|Yes>, maybe',
    },
    {
      what: 'the short form of all',
      html: '<span style="font: italic bold 12px/30px Georgia">Both</span> none',
      markdown: '***Both*** none',
      docs: '<p><b><i>Both</i></b> none</p>',
      notion: 'paragraph <bi|Both> none',
    },
    {
      what: 'bolder and oblique',
      html: '<span style="font-weight:bolder">a</span> <span style="font-style:oblique 10deg">b</span>',
      markdown: '**a** *b*',
      docs: '<p><b>a</b> <i>b</i></p>',
      notion: 'paragraph <b|a> <i|b>',
    },
    {
      what: 'tags that the style makes plain',
      html: '<b style="font-weight:normal">We ship</b> <em style="font-style: normal">today</em>',
      markdown: 'We ship today',
      docs: '<p>We ship today</p>',
      notion: 'paragraph We ship today',
    },
    {
      what: 'a plain word inside a bold line',
      html: '<b>Ship <span style="font-weight:400">by</span> Monday</b>',
      markdown: '**Ship** by **Monday**',
      docs: '<p><b>Ship</b> by <b>Monday</b></p>',
      notion: 'paragraph <b|Ship> by <b|Monday>',
    },
    {
      what: 'a paragraph, and one inside it that is not',
      html: '<div style="font-weight:bold"><p>Agreed</p><p style="font-weight:normal">by all</p></div>',
      markdown: `**Agreed**

by all`,
      docs: `<p><b>Agreed</b></p>
<p>by all</p>`,
      notion: `paragraph <b|Agreed>
paragraph by all`,
    },
    {
      what: 'not by the name of a font',
      html: '<span style="font-family:bold; font-size:700px">plain</span>',
      markdown: 'plain',
      docs: '<p>plain</p>',
      notion: 'paragraph plain',
    },
  ])('$what', ({ html, markdown, docs, notion }) => {
    expect(documentsOf(html)).toEqual({ markdown, docs, notion });
  });
});

describe('above and below the line', () => {
  test.each([
    {
      what: 'a power',
      html: '10<sup>6</sup> rows',
      markdown: '10⁶ rows',
      docs: '<p>10⁶ rows</p>',
      notion: 'paragraph 10⁶ rows',
    },
    {
      what: 'letters and signs that Unicode has',
      html: 'x<sup>n+1</sup>, a<sub>max</sub>, CO<sub>2</sub>, the 1<sup>st</sup>',
      markdown: 'xⁿ⁺¹, aₘₐₓ, CO₂, the 1ˢᵗ',
      docs: '<p>xⁿ⁺¹, aₘₐₓ, CO₂, the 1ˢᵗ</p>',
      notion: 'paragraph xⁿ⁺¹, aₘₐₓ, CO₂, the 1ˢᵗ',
    },
    {
      what: 'one word that it has not',
      html: 'E<sup>Q</sup> and p<sub>draft</sub>',
      markdown: 'E^Q and p\\_draft',
      docs: '<p>E^Q and p_draft</p>',
      notion: 'paragraph E^Q and p_draft',
    },
    {
      what: 'more than one word',
      html: '2<sup>10.5</sup>, K<sub>b, c</sub>',
      markdown: '2^(10.5), K\\_(b, c)',
      docs: '<p>2^(10.5), K_(b, c)</p>',
      notion: 'paragraph 2^(10.5), K_(b, c)',
    },
    {
      what: 'a note with its link',
      html: 'Ship<sup><a href="https://a.example/n">[1]</a></sup>',
      markdown: 'Ship^[\\[1\\]](https://a.example/n)',
      docs: '<p>Ship^<a href="https://a.example/n">[1]</a></p>',
      notion: 'paragraph Ship^<https://a.example/n|[1]>',
    },
    {
      what: 'by style',
      html: '5 m<span style="vertical-align:super;font-size:smaller">2</span> of H<span style="vertical-align: sub">2</span>O',
      markdown: '5 m² of H₂O',
      docs: '<p>5 m² of H₂O</p>',
      notion: 'paragraph 5 m² of H₂O',
    },
    {
      what: 'not where the style puts it on the line',
      html: 'ends <sup style="vertical-align:baseline">here</sup>',
      markdown: 'ends here',
      docs: '<p>ends here</p>',
      notion: 'paragraph ends here',
    },
  ])('$what', ({ html, markdown, docs, notion }) => {
    expect(documentsOf(html)).toEqual({ markdown, docs, notion });
  });
});

describe('white space that a style keeps', () => {
  test.each([
    {
      what: 'lines alone',
      html: `<div style="white-space:pre-wrap">Yes.
Ship on Monday.</div>`,
      markdown: `Yes.\\
Ship on Monday.`,
      docs: '<p>Yes.<br>Ship on Monday.</p>',
      notion: `paragraph Yes.
Ship on Monday.`,
    },
    {
      what: 'lines, indents and gaps',
      html: `<div style="white-space: break-spaces">Plan:
  - EU   first
	- US

Done</div>`,
      markdown: `Plan:\\
\u00a0\u00a0- EU\u00a0\u00a0 first\\
\u00a0\u00a0\u00a0\u00a0- US

Done`,
      docs: `<p>Plan:<br>\u00a0\u00a0- EU\u00a0\u00a0 first<br>\u00a0\u00a0\u00a0\u00a0- US</p>
<p>Done</p>`,
      notion: `paragraph Plan:
\u00a0\u00a0- EU\u00a0\u00a0 first
\u00a0\u00a0\u00a0\u00a0- US
paragraph Done`,
    },
    {
      what: 'lines without blanks',
      html: `<p style="white-space:pre-line">one
two   three</p>`,
      markdown: `one\\
two three`,
      docs: '<p>one<br>two three</p>',
      notion: `paragraph one
two three`,
    },
    {
      what: 'by the newer name, on words',
      html: `<span style="white-space-collapse:preserve">one
two</span>`,
      markdown: `one\\
two`,
      docs: '<p>one<br>two</p>',
      notion: `paragraph one
two`,
    },
    {
      what: 'not in what sets it back, nor elsewhere',
      html: `<div style="white-space:pre"><p style="white-space:normal">one
two</p></div><p>three
four</p>`,
      markdown: `one two

three four`,
      docs: `<p>one two</p>
<p>three four</p>`,
      notion: `paragraph one two
paragraph three four`,
    },
    {
      what: 'code stays code',
      html: `<pre style="white-space:pre-wrap">if (x) {
  y
}</pre>`,
      markdown: `\`\`\`
if (x) {
  y
}
\`\`\``,
      docs: `<pre>
if (x) {
  y
}</pre>`,
      notion: `code if (x) {
  y
}`,
    },
  ])('$what', ({ html, markdown, docs, notion }) => {
    expect(documentsOf(html)).toEqual({ markdown, docs, notion });
  });
});
