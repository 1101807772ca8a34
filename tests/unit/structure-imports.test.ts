import { describe, expect, test } from 'vitest';
import { siteIds } from '@/utils/domain/thread/capture';
import { importsAtStart, importsOf, reachedFrom, wayTo } from './import-graph.ts';
import { sourceFiles } from './source-files.ts';

const heavy = /^(dexie|dexie-react-hooks|zod|react|react-dom|yaml|papaparse|mdast-util-[a-z-]+)(\/|$)/;
const ours =
  /^(utils\/(store|backup|roster|connections|destinations|outbox|decisions|worker)|components\/(ui|popup|options|draft|log|welcome|privacy|changed|outbox))\/|^utils\/platform\/(own|tab)-messages\.ts$/;

/** What stands in the scripts that are loaded on demand, and would be sent twice. */
const onDemand =
  /^(components\/badge\/(card|line)|utils\/page\/(card-view|line-view|receipt-view|windows)|utils\/domain\/norms\/(urgency|receipt)|utils\/sites\/[a-z-]+\/(reader|read-thread|bodies|words)|utils\/sites\/own-words|utils\/sites\/read\/page-tree)/;

const contentScripts = sourceFiles()
  .map(({ path }) => path)
  .filter((path) => /^entrypoints\/([a-z-]+\.content(\/index)?\.tsx?|[a-z]+-page\.ts)$/.test(path));

const onDemandScripts = sourceFiles()
  .map(({ path }) => path)
  .filter((path) => /^entrypoints\/(card|[a-z-]+-(reader|bodies|words|report))\.ts$/.test(path));

describe('what a content script pulls into the page', () => {
  test('each site has one', () => {
    expect(contentScripts.length).toBe(siteIds.length);
  });

  test.each(contentScripts)('%s: nothing of what is loaded once a card or a thread is open', (entry) => {
    const reached = reachedFrom(entry);
    const wrong = [...reached.keys()].filter((name) => onDemand.test(name));
    expect(wrong.map((name) => wayTo(reached, name))).toEqual([]);
  });

  test('the card, a reader for each site, the bodies of mails, their words and the report are scripts of their own', () => {
    expect(onDemandScripts).toHaveLength(contentScripts.length + 4);
    const reached = reachedFrom('entrypoints/gmail-reader.ts');
    expect([...reached.keys()].filter((name) => /sites\/(own-words|read\/page-tree)/.test(name))).toEqual([]);
  });

  test.each([...contentScripts, ...onDemandScripts])(
    '%s: no database, schema, framework, polyfill or store',
    (entry) => {
      const reached = reachedFrom(entry);
      const wrong = [...reached.keys()].filter(
        (name) => heavy.test(name) || ours.test(name) || /polyfill/.test(name),
      );
      expect(wrong.map((name) => wayTo(reached, name))).toEqual([]);
      // A walk that stopped at once would prove nothing.
      expect(reached.size).toBeGreaterThan(10);
    },
  );
});

test('the worker starts without what sends: that is loaded by import() alone', () => {
  const sends = /^(utils\/outbox\/(runner|deliver)|utils\/destinations\/list|@notionhq|googleapis)/;
  const worker = 'entrypoints/background/index.ts';
  const [atStart, ever] = [reachedFrom(worker, importsAtStart), reachedFrom(worker)];
  const wrong = [...atStart.keys()].filter((name) => sends.test(name));
  expect(wrong.map((name) => wayTo(atStart, name))).toEqual([]);
  expect([...ever.keys()].filter((name) => sends.test(name)).length).toBeGreaterThan(4);
  expect(atStart.size).toBeGreaterThan(50);
});

test('the walk sees every form of a run-time import, and no type', () => {
  const text = `import { a } from './a';
import type { B } from './b';
import './c.css';
export { d } from './d';
import {
  e,
} from './e';
const f = await import('./f');
`;
  expect(importsOf(text)).toEqual(['./a', './c.css', './d', './e', './f']);
});
