import { board } from '@/tests/kits/dummy-site/adapter';
import { boardHtml, boardUrl } from '@/tests/kits/dummy-site/page';
import { boardReader } from '@/tests/kits/dummy-site/reader';
import { describeAdapter } from '@/tests/kits/site/contract';

// A site is one folder: what the kit asks of Gmail and Slack it asks of this one, with nothing made for it elsewhere.
describeAdapter(
  board,
  [
    {
      name: 'a board',
      html: boardHtml,
      url: boardUrl,
      me: [{ kind: 'email', value: 'mara@team.example', label: 'Mara' }],
      expect: {
        people: { 'card-author': ['ana@team.example', 'ben@team.example'] },
        thread: {
          threadId: 'board',
          title: 'Launch',
          authors: ['ana@team.example', 'mara@team.example', 'ben@team.example'],
        },
      },
      reuse: (document) => {
        const [first] = document.querySelectorAll('h3');
        if (first === undefined) throw new Error('the board has no card');
        first.setAttribute('data-author', 'cy@team.example');
        return first;
      },
    },
    {
      name: 'an empty board',
      html: '<main id="board"><h1>Later</h1></main>',
      url: boardUrl,
      expect: { people: {}, thread: null },
    },
  ],
  boardReader,
);
