import { expect, test } from 'vitest';
import { sourceFiles } from '@/tests/unit/source-files';
import { lateRooms } from '@/utils/words/late-rooms';

const shipped = sourceFiles().filter(
  ({ path }) => /^(components|entrypoints|utils)\//.test(path) && !/\.test\.|words\/made\//.test(path),
);

/** What says the words of tasks, and what of it other folders may enter: each brings the English along, or says none. */
const tasks = /^components\/(?:options\/connections\/)?tasks\//;
const doors = ['tasks/decision-tasks.tsx', 'connections/tasks/task-cards.tsx'];

test('the words of tasks are said in their two folders, behind what brings their English along', () => {
  const saying = shipped.filter(({ text }) => /['"`]tasks\.[a-z]/.test(text));
  expect(saying.length).toBeGreaterThan(5);
  expect(saying.map(({ path }) => path).filter((path) => !tasks.test(path))).toEqual([]);
  const entered = shipped
    .filter(({ path }) => !tasks.test(path))
    .flatMap(({ text }) => [...text.matchAll(/from '[^']*\/(tasks\/[\w-]+)'/g)].map(([, file]) => file))
    .filter((file) => saying.some(({ path }) => path.endsWith(`/${file}.tsx`)));
  expect([...new Set(entered)]).toEqual(['tasks/task-cards']);
  for (const door of doors) {
    const file = shipped.find(({ path }) => path.endsWith(door));
    expect(file?.text).toContain('addEnglish(english)');
  }
});

test('the words of sites are said behind the switches, which bring their English along', () => {
  const says = ({ text }: { readonly text: string }) => /['"`]sites\.[a-z]/.test(text);
  const switches = 'components/sites/site-switches.tsx';
  const elsewhere = shipped.filter((file) => says(file) && !file.path.startsWith('components/sites/'));
  expect(shipped.find(({ path }) => path === switches)?.text).toContain('addEnglish(words)');
  expect(elsewhere.length).toBeGreaterThan(0);
  // Whoever else says them shows the switches too.
  for (const { path, text } of elsewhere)
    expect(text, path).toContain("from '@/components/sites/site-switches'");
});

const ownFolder = ['tasks', 'sites'];

test.each(lateRooms.filter((room) => !ownFolder.includes(room)))(
  'the words of %s are said by its own page, and by those that bring its English along',
  (room) => {
    const saying = shipped.filter(({ text }) => new RegExp(`['"\`]${room}\\.[a-z]`).test(text));
    expect(saying.length).toBeGreaterThan(5);
    const isOwn = (path: string) => new RegExp(`^(components|entrypoints)/${room}/`).test(path);
    expect(saying.map(({ path }) => path).filter((path) => !isOwn(path))).toEqual([]);
    const entering = shipped.filter(
      ({ path, text }) =>
        !path.startsWith(`components/${room}/`) && new RegExp(`from '@/components/${room}/`).test(text),
    );
    const brings = ({ text }: { readonly text: string }) => text.includes(`addEnglish(${room})`);
    const bringing = entering.filter(brings);
    expect(bringing.map(({ path }) => path)).toContain(`entrypoints/${room}/main.tsx`);
    // One that does not is only loaded by one that does.
    const others = entering.filter((file) => !brings(file));
    const loaders = (path: string) => {
      const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.tsx?$/, '');
      return shipped.filter(({ text }) => new RegExp(`(from|import\\() ?'[^']*/${name}'`).test(text));
    };
    for (const { path } of others) expect(loaders(path).filter((file) => !brings(file))).toEqual([]);
  },
);
