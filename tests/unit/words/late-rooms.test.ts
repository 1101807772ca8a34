import { expect, test } from 'vitest';
import { sourceFiles } from '@/tests/unit/source-files';
import { lateRooms } from '@/utils/words/late-rooms';

const shipped = sourceFiles().filter(
  ({ path }) => /^(components|entrypoints|utils)\//.test(path) && !/\.test\.|words\/made\//.test(path),
);

test.each(lateRooms)(
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
