import { readFileSync } from 'node:fs';
import { matchesGlob, relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { longTests } from '../../../scripts/lib/long-tests.mjs';

/**
 * Files that want the same browser come one after another, so that it is started once; those that want one of their
 * own come first, and the browser that most want last, so that the lanes end with short files and together. Within
 * each of these the longest is first, by the last run.
 */
export class BrowserOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isEndToEnd = ({ project }: TestSpecification) => project.name === 'e2e';
    const others = sorted.filter((each) => !isEndToEnd(each));
    const groups = Map.groupBy(sorted.filter(isEndToEnd), ({ moduleId }) =>
      browserOf(readFileSync(moduleId, 'utf8')),
    );
    const bySize = [...groups].toSorted(([a, own], [b, more]) =>
      a === '' ? -1 : b === '' ? 1 : own.length - more.length,
    );
    // A fresh clone has no last run: a long one that comes last leaves the other lane idle.
    const { long = [], short = [] } = Object.groupBy(others, ({ moduleId }) =>
      isLong(relative(this.ctx.config.root, moduleId)) ? 'long' : 'short',
    );
    return [...long, ...short, ...bySize.flatMap(([, group]) => group)];
  }
}

const isLong = (path: string) => longTests.some((pattern) => matchesGlob(path, pattern));

/** What a test file starts its browser with, as text; empty where it shares none. Only the order comes of it. */
export function browserOf(source: string): string {
  const [, name, options = ''] = /launch(Office|Granted)\((\{[^;]*?\})?\)/.exec(source) ?? [];
  if (name === undefined || /isOwn|profile|headless/.test(options)) return '';
  const language = name === 'Granted' && !options.includes('locale') ? "locale: 'en-GB'" : '';
  const parts = options.match(/(locale|timezoneId|colorScheme|deviceScaleFactor): '?[\w/.-]+'?/g) ?? [];
  return (
    [language, ...parts]
      .filter((part) => part !== '')
      .sort()
      .join(', ') || 'the usual one'
  );
}
