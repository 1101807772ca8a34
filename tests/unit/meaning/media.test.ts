import { describe, expect, test } from 'vitest';
import { documentsOf } from './documents';

describe('pictures and videos', () => {
  test.each([
    {
      what: 'by its name in words',
      html: 'See <img src="https://files.example/p.png" alt="The plan" width="600">',
      markdown: 'See [\\[picture: The plan\\]](https://files.example/p.png)',
      docs: '<p>See <a href="https://files.example/p.png">[picture: The plan]</a></p>',
      notion: 'paragraph See <https://files.example/p.png|[picture: The plan]>',
    },
    {
      what: 'by the name of its file, from Gmail’s own server',
      html: '<img src="https://ci3.googleusercontent.com/meips/abc=s0#https://files.example/chart%201.png" alt="">',
      markdown: '[\\[picture: chart 1.png\\]](https://files.example/chart%201.png)',
      docs: '<p><a href="https://files.example/chart%201.png">[picture: chart 1.png]</a></p>',
      notion: 'paragraph <https://files.example/chart%201.png|[picture: chart 1.png]>',
    },
    {
      what: 'one that is only in the mail',
      html: '<img src="cid:chart.png@01DC" alt=""> <img src="data:image/png;base64,AAAA" alt="Our plan"> <img src="cid:12345">',
      markdown: '\\[picture: chart.png] \\[picture: Our plan] \\[picture]',
      docs: '<p>[picture: chart.png] [picture: Our plan] [picture]</p>',
      notion: 'paragraph [picture: chart.png] [picture: Our plan] [picture]',
    },
    {
      what: 'names of files with signs of their own',
      html: '<img src="https://a.example/icon@2x.png?v=1"> <img src="https://a.example/picture">',
      markdown:
        '[\\[picture: icon@2x.png\\]](https://a.example/icon@2x.png?v=1) [\\[picture\\]](https://a.example/picture)',
      docs: '<p><a href="https://a.example/icon@2x.png?v=1">[picture: icon@2x.png]</a> <a href="https://a.example/picture">[picture]</a></p>',
      notion:
        'paragraph <https://a.example/icon@2x.png?v=1|[picture: icon@2x.png]> <https://a.example/picture|[picture]>',
    },
    {
      what: 'in a link, which it keeps',
      html: '<a href="https://a.example/"><img src="https://a.example/logo.svg"></a>',
      markdown: '[\\[picture: logo.svg\\]](https://a.example/)',
      docs: '<p><a href="https://a.example/">[picture: logo.svg]</a></p>',
      notion: 'paragraph <https://a.example/|[picture: logo.svg]>',
    },
    {
      what: 'a video, a sound, a page inside',
      html: '<video><source src="https://v.example/demo.mp4"></video> <audio src="https://v.example/call.ogg" title="The call"></audio> <iframe src="https://m.example/embed" title="Map"></iframe>',
      markdown:
        '[\\[video: demo.mp4\\]](https://v.example/demo.mp4) [\\[audio: The call\\]](https://v.example/call.ogg) [\\[embedded: Map\\]](https://m.example/embed)',
      docs: '<p><a href="https://v.example/demo.mp4">[video: demo.mp4]</a> <a href="https://v.example/call.ogg">[audio: The call]</a> <a href="https://m.example/embed">[embedded: Map]</a></p>',
      notion:
        'paragraph <https://v.example/demo.mp4|[video: demo.mp4]> <https://v.example/call.ogg|[audio: The call]> <https://m.example/embed|[embedded: Map]>',
    },
    {
      what: 'not what nobody sees',
      html: 'a<img src="https://t.example/open.gif" width="1" height="1"><img src="https://t.example/o.png" style="width:0px"><img src="https://t.example/x.gif" hidden><img src="https://t.example/s.gif" height=1 width=600>b',
      markdown: 'ab',
      docs: '<p>ab</p>',
      notion: 'paragraph ab',
    },
    {
      what: 'not emoji',
      html: 'Yes <img alt="👍" src="https://e.example/1f44d.png"> <img data-emoji="🎉" alt="🎉">',
      markdown: 'Yes 👍 🎉',
      docs: '<p>Yes 👍 🎉</p>',
      notion: 'paragraph Yes 👍 🎉',
    },
  ])('$what', ({ html, markdown, docs, notion }) => {
    expect(documentsOf(html)).toEqual({ markdown, docs, notion });
  });
});

describe('formulas', () => {
  test.each([
    {
      what: 'by their annotation',
      html: 'so <math><semantics><mrow><mi>E</mi></mrow><annotation encoding="application/x-tex">E = mc^2</annotation></semantics></math>',
      markdown: 'so E = mc^2',
      docs: '<p>so E = mc^2</p>',
      notion: 'paragraph so E = mc^2',
    },
    {
      what: 'by their other text',
      html: '<math alttext="a \\le b"><mi>a</mi></math>',
      markdown: 'a \\le b',
      docs: '<p>a \\le b</p>',
      notion: 'paragraph a \\le b',
    },
    {
      what: 'written out',
      html: '<math><msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><mfrac><mn>1</mn><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow></mfrac><mo>=</mo><msqrt><msub><mi>c</mi><mn>0</mn></msub></msqrt></math>',
      markdown: 'x^2+1/(a+b)=√(c\\_0)',
      docs: '<p>x^2+1/(a+b)=√(c_0)</p>',
      notion: 'paragraph x^2+1/(a+b)=√(c_0)',
    },
    {
      what: 'drawn',
      html: 'area <img class="mwe-math-fallback-image-inline" alt="{\\pi r^2}" src="https://w.example/render/svg/1">',
      markdown: 'area {\\pi r^2}',
      docs: '<p>area {\\pi r^2}</p>',
      notion: 'paragraph area {\\pi r^2}',
    },
  ])('$what', ({ html, markdown, docs, notion }) => {
    expect(documentsOf(html)).toEqual({ markdown, docs, notion });
  });
});
