import { describe, expect, test } from 'vitest';
import { readMail } from '@/tests/kits/site/mail';

describe('words that no reader sees', () => {
  test.each([
    ['no size', '<span style="font-size:0">secret</span>'],
    ['no size, in pixels', '<span style="font-size: 0px">secret</span>'],
    ['a size of one pixel', '<div style="font-size:1px">secret</div>'],
    ['no size by `font`', '<div style="font:0/0 serif">secret</div>'],
    ['no size, a share of it inside', '<div style="font-size:0"><b style="font-size:2em">secret</b></div>'],
    ['transparent', '<span style="color:transparent">secret</span>'],
    ['an alpha of nothing', '<span style="color: rgba(0, 0, 0, 0)">secret</span>'],
    ['an alpha in hex', '<span style="color:#00000000">secret</span>'],
    ['white on white, both stated', '<div style="background:#ffffff;color:white">secret</div>'],
    [
      'white on a white cell',
      '<table bgcolor="#FFFFFF"><tr><td><font color="#ffffff">secret</font></td></tr></table>',
    ],
    ['white on nothing stated', '<span style="color:#fff">secret</span>'],
    ['nearly white', '<span style="color:#fefefe">secret</span>'],
    ['black on black', '<div style="background-color:#000"><p style="color:rgb(0,0,0)">secret</p></div>'],
    ['no opacity', '<div style="opacity:0">secret</div>'],
    ['no height', '<div style="max-height:0;overflow:hidden">secret</div>'],
    ['no width', '<div style="width:0px; overflow: hidden">secret</div>'],
    ['off the screen', '<div style="position:absolute;left:-9999px">secret</div>'],
    ['indented off the screen', '<div style="text-indent:-9999px">secret</div>'],
    ['clipped', '<div style="position:absolute;clip:rect(0,0,0,0)">secret</div>'],
    ['clipped by a path', '<div style="clip-path: inset(50%)">secret</div>'],
    ['not drawn', '<div style="display:none">secret</div>'],
    ['not drawn, with weight', '<div style="display: none !important">secret</div>'],
    ['not drawn, in a line of a list', '<ul><li style="display:none">secret</li></ul>'],
    ['hidden by the attribute', '<div hidden>secret</div>'],
    ['invisible', '<div style="visibility:hidden">secret</div>'],
    ['collapsed', '<div style="visibility: collapse">secret</div>'],
    [
      'invisible, with a size of its own inside',
      '<p style="visibility:hidden"><b style="font-size:14px">secret</b></p>',
    ],
    [
      'visible within what is not drawn',
      '<div style="display:none"><p style="visibility:visible">secret</p></div>',
    ],
    ['in a link of that colour', '<div style="opacity:0"><a href="https://x.example">secret</a></div>'],
  ])('%s', (_, html) => {
    expect(readMail(`<div>Keys.</div>${html}<div>Bye.</div>`)).toEqual({
      own: 'Keys.\nBye.',
      rest: ['hidden: secret'],
    });
  });

  test('a preview line above a newsletter', () => {
    const style =
      'font-size:1px;color:#ffffff;line-height:1px;max-height:0px;max-width:0px;opacity:0;overflow:hidden';
    const mail = readMail(`<div style="${style}">Only today</div><h1>Keys</h1>`);
    expect(mail).toEqual({ own: 'Keys', rest: ['hidden: Only today'] });
  });

  test('a preview line that is not drawn, filled up with signs without a shape', () => {
    const fill = '&#847;&zwnj;&nbsp;'.repeat(20);
    const line = `<div style="display:none;max-height:0">Only today${fill}</div><div style="display:none">${fill}</div>`;
    const mail = readMail(`${line}<h1>Keys</h1>`);
    expect(mail?.own).toBe('Keys');
    expect(mail?.rest).toEqual([expect.stringMatching(/^hidden: Only today/)]);
  });

  test.each([
    [
      'a picture by which its sender counts readers',
      '<img src="https://x.example/p.gif" style="display:none">',
    ],
    ['one in a box', '<div style="display:none"><img src="https://x.example/p.gif"></div>'],
    ['nothing', '<div hidden> &nbsp; </div>'],
    ['signs without a shape', '<div style="display:none">&#847;&zwnj;&#8203;</div>'],
  ])('is hidden and no word, so nothing is told: %s', (_, html) => {
    expect(readMail(`<p>Keys.</p>${html}`)).toEqual({ own: 'Keys.', rest: [] });
  });

  test('a quote that its client folds away is quoted; under a name that may be the writer’s it is hidden', () => {
    const folded = (name: string) =>
      readMail(`Yes.<blockquote type="cite" class="${name}" style="display:none">Keys?</blockquote>`)?.rest;
    expect(folded('gmail_quote')).toEqual(['quoted: Keys?']);
    expect(readMail('Yes.<div class="h5" style="display:none">We pay.</div>')).toEqual({
      own: 'Yes.',
      rest: ['hidden: We pay.'],
    });
    expect(readMail('Yes.<div style="display:none"><div class="ajR">…</div></div>')).toEqual({
      own: 'Yes.',
      rest: [],
    });
  });

  test('a box that Gmail folds away is quoted where a client put it there as a quote, and hidden where not', () => {
    const folded = (inside: string) =>
      readMail(
        `<div>Yes.</div><div class="adL"><div class="gmail_quote gmail_quote_container" style="display:none">${inside}</div></div>`,
      );
    const attribution = '<div class="gmail_attr">On Fri, 20 Nov Mara wrote:</div>';
    const quote = '<blockquote class="gmail_quote"><p>Keys?</p></blockquote>';
    expect(folded(attribution + quote)).toEqual({
      own: 'Yes.',
      rest: ['quoted: On Fri, 20 Nov Mara wrote:\nKeys?'],
    });
    expect(folded(`${quote}<p>We pay.</p>`)).toEqual({
      own: 'Yes.',
      rest: ['quoted: Keys?', 'hidden: We pay.'],
    });
    expect(folded(`<p>We pay.</p><div>${quote}</div>`)?.rest).toEqual(['hidden: We pay.', 'quoted: Keys?']);
    expect(folded('<p>We pay.</p>')).toEqual({ own: 'Yes.', rest: ['hidden: We pay.'] });
    expect(folded('')).toEqual({ own: 'Yes.', rest: [] });
  });

  test('an item that is not drawn takes no number', () => {
    const mail = readMail('<ol><li>One</li><li style="display:none">secret</li><li>Two</li></ol>');
    expect(mail).toEqual({ own: 'One\nTwo', rest: ['hidden: secret'] });
  });

  test('within a line: the line stays one', () => {
    expect(readMail('<p>We <span style="font-size:0">never</span> ship on Monday.</p>')).toEqual({
      own: 'We ship on Monday.',
      rest: ['hidden: never'],
    });
  });

  test('within a quote they are told as hidden, not as quoted', () => {
    const mail = readMail('Yes.<blockquote type="cite">Keys?<i style="opacity:0">secret</i></blockquote>');
    expect(mail).toEqual({ own: 'Yes.', rest: ['quoted: Keys?', 'hidden: secret'] });
  });
});

describe('words that are seen, though their style looks so', () => {
  test.each([
    ['white on a dark cell', '<table bgcolor="#222222"><tr><td style="color:#ffffff">Keys</td></tr></table>'],
    [
      'white on a dark box',
      '<div style="background:#1a73e8"><a style="color:#fff" href="https://x.example">Keys</a></div>',
    ],
    ['white on its own ground', '<span style="background-color:navy;color:white">Keys</span>'],
    ['white on a picture', '<div style="background:url(x.png)"><p style="color:white">Keys</p></div>'],
    ['white in a class that may be dark', '<div class="hero"><p style="color:white">Keys</p></div>'],
    [
      'white on the old attribute',
      '<table><tr><td background="x.png"><font color="white">Keys</font></td></tr></table>',
    ],
    [
      'a dark part within white words',
      '<div style="color:#fff"><span style="background:#333">Keys</span></div>',
    ],
    ['a link within white words', '<div style="color:#fff"><a href="https://x.example">Keys</a></div>'],
    ['a size again inside none', '<div style="font-size:0"><div style="font-size:14px">Keys</div></div>'],
    ['a size again, by a word', '<td style="font-size:0px"><span style="font-size:medium">Keys</span></td>'],
    ['drawn again after all', '<p style="display:none;display:block">Keys</p>'],
    ['hidden by the attribute, drawn by the style', '<p hidden style="display:block">Keys</p>'],
    [
      'visible within what is not',
      '<div style="visibility:hidden"><p style="visibility:visible">Keys</p></div>',
    ],
    ['visible', '<p style="visibility:visible;display:inline">Keys</p>'],
    ['a style that only names it', '<p style="font-family:display none">Keys</p>'],
    ['small print', '<p style="font-size:8px">Keys</p>'],
    ['half an opacity', '<p style="opacity:0.5">Keys</p>'],
    ['grey', '<p style="color:#cccccc">Keys</p>'],
    ['no height that is not cut', '<p style="height:0">Keys</p>'],
    ['a cut that has a height', '<p style="max-height:90px;overflow:hidden">Keys</p>'],
    ['placed', '<p style="position:absolute;left:10px">Keys</p>'],
    ['black on white', '<p style="color:#000;background:#fff">Keys</p>'],
    ['an indent to the left', '<p style="text-indent:-18pt">Keys</p>'],
    ['hidden in Outlook alone', '<p style="mso-hide:all">Keys</p>'],
  ])('%s', (_, html) => expect(readMail(html)).toEqual({ own: 'Keys', rest: [] }));
});
