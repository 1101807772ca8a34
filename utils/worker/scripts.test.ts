import { expect, test } from 'vitest';
import { startScripts } from './scripts';

type Scripts = Parameters<typeof startScripts>[1];

/** A service worker with these files; a file that is null is not there. */
function serviceWorker(files: Readonly<Record<string, Scripts[string] | null>>, own: Scripts = {}) {
  const scripts: Scripts = { ...own };
  const imported: string[] = [];
  const installs: (() => void)[] = [];
  const scope = {
    importScripts: (path: string) => {
      imported.push(path);
      const script = files[path.slice(1)];
      if (script == null) throw new DOMException('Gone.', 'NetworkError');
      scripts[path.slice(1)] = script;
    },
    addEventListener: (_: 'install', listener: () => void) => installs.push(listener),
  };
  const started = startScripts(scope, scripts, Object.keys(files));
  const install = () => {
    for (const listener of installs) listener();
  };
  return { ...started, imported, install };
}

const counter = () => {
  let runs = 0;
  const script: Scripts[string] = (exports) => {
    runs += 1;
    Object.assign(exports, { run: runs });
  };
  return { script, runs: () => runs };
};

test('a script that is asked for runs once, and others get the same of it', () => {
  const { script, runs } = counter();
  const asking: Scripts[string] = (exports, require) => Object.assign(exports, { same: require('a') });
  const { require } = serviceWorker({}, { a: script, b: asking, c: asking });
  expect([require('b'), require('c')]).toEqual([{ same: { run: 1 } }, { same: { run: 1 } }]);
  expect(runs()).toBe(1);
  expect(() => require('d')).toThrow('d is not loaded.');
});

test('two scripts that need each other both start', () => {
  const { require } = serviceWorker(
    {},
    {
      a: (exports, ask) => Object.assign(exports, { b: ask('b') }),
      b: (exports, ask) => Object.assign(exports, { a: ask('a'), isThere: true }),
    },
  );
  expect(require('a')).toMatchObject({ b: { isThere: true } });
});

test('nothing is loaded at the start; the installation loads all and runs none', async () => {
  const [first, second] = [counter(), counter()];
  const worker = serviceWorker({ 'worker/a.js': first.script, 'worker/b.js': second.script });
  expect(worker.imported).toEqual([]);
  worker.install();
  expect(worker.imported).toEqual(['/worker/a.js', '/worker/b.js']);
  expect([first.runs(), second.runs()]).toEqual([0, 0]);
  expect(await worker.load('worker/b.js', ['worker/a.js', 'worker/b.js'])).toEqual({ run: 1 });
  // What is there is not loaded again.
  expect(worker.imported).toHaveLength(2);
});

test('a worker that was started again loads a script with what it needs', async () => {
  const { script } = counter();
  const needing: Scripts[string] = (exports, require) => Object.assign(exports, require('worker/a.js'));
  const worker = serviceWorker({ 'worker/a.js': script, 'worker/b.js': needing });
  expect(await worker.load('worker/b.js', ['worker/a.js', 'worker/b.js'])).toEqual({ run: 1 });
});

test('a file that is gone costs the others nothing, and is tried again when it is asked for', async () => {
  const { script } = counter();
  const files: Record<string, Scripts[string] | null> = { 'worker/a.js': null, 'worker/b.js': script };
  const worker = serviceWorker(files);
  worker.install();
  expect(await worker.load('worker/b.js', ['worker/b.js'])).toEqual({ run: 1 });
  await expect(worker.load('worker/a.js', ['worker/a.js'])).rejects.toThrow('Gone.');
  files['worker/a.js'] = script;
  expect(await worker.load('worker/a.js', ['worker/a.js'])).toEqual({ run: 2 });
});

test('a script that throws is not taken for one that started', async () => {
  let isBroken = true;
  const worker = serviceWorker({
    'worker/a.js': (exports) => {
      if (isBroken) throw new Error('Broken.');
      Object.assign(exports, { isWhole: true });
    },
  });
  const load = () => worker.load('worker/a.js', ['worker/a.js']);
  await expect(load()).rejects.toThrow('Broken.');
  isBroken = false;
  expect(await load()).toEqual({ isWhole: true });
});

/** Firefox's event page: a script element loads, and `isThere` says whether it can. */
function eventPage(isThere: () => boolean) {
  const scripts: Scripts = {};
  const inPage = new Set<object>();
  const createElement = () => {
    const nothing = (): unknown => undefined;
    const element = { src: '', onload: nothing, onerror: nothing, remove: () => inPage.delete(element) };
    return element;
  };
  const document = {
    createElement,
    head: {
      append: (element: ReturnType<typeof createElement>) => {
        inPage.add(element);
        queueMicrotask(() => {
          if (!isThere()) return element.onerror();
          scripts[element.src.slice(1)] = (exports) => Object.assign(exports, { from: element.src });
          element.onload();
        });
      },
    },
  };
  const scope = {
    document: document as unknown as Document,
    addEventListener: () => {
      throw new Error('An event page is never installed.');
    },
  };
  return { ...startScripts(scope, scripts, ['worker/a.js']), inPage };
}

test('an event page loads by a script element, and keeps none', async () => {
  let isThere = false;
  const { load, inPage } = eventPage(() => isThere);
  const ask = () => load('worker/a.js', ['worker/a.js']);
  await expect(ask()).rejects.toThrow('worker/a.js was not loaded.');
  isThere = true;
  expect(await Promise.all([ask(), ask()])).toEqual([{ from: '/worker/a.js' }, { from: '/worker/a.js' }]);
  expect(inPage.size).toBe(0);
});

test('where nothing loads scripts, asking for one fails and the rest works', async () => {
  const { load, require } = startScripts({ addEventListener: () => undefined }, { a: counter().script }, []);
  expect(require('a')).toEqual({ run: 1 });
  await expect(load('b', ['b'])).rejects.toThrow('Nothing here loads scripts.');
});
