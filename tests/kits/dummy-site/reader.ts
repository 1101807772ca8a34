import { attr, closest, find, findAll, textOf } from '@/utils/sites/read/dom';
import { pageTree } from '@/utils/sites/read/page-tree';
import type { SiteReader } from '@/utils/sites/site';
import { authorOf, boardId } from './adapter';

export const boardReader: SiteReader = {
  id: boardId,
  messages: {
    'card-author': (el) => ({
      channel: 'channel',
      threadId: attr(closest(el, 'article'), 'data-card'),
      title: textOf(find(closest(el, '#board'), 'h1')),
      unanswered: null,
      others: [],
    }),
  },
  readThread: ({ document, location }) => {
    const root = find(document, '#board');
    const cards = findAll(root, 'article[data-card]');
    if (root === null || cards.length === 0) return null;
    const messages = cards.map((card, at) => ({
      id: `${at} ${attr(card, 'data-card')}`,
      author: authorOf(find(card, 'h3')),
      sentAt: null,
      sentText: '',
      body: findAll(card, 'p').flatMap((words) => pageTree(words)),
      links: [],
      files: [],
    }));
    return {
      site: boardId,
      permalink: location.href,
      threadId: 'board',
      title: textOf(find(root, 'h1')),
      participants: [],
      selection: null,
      messages,
      notRead: [],
    };
  },
};
