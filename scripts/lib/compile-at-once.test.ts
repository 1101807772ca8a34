import { expect, test } from 'vitest';
import { startingChunks } from './compile-at-once';

const chunk = (imports: readonly string[], facadeModuleId: string | null = null) => ({
  type: 'chunk' as const,
  facadeModuleId,
  imports,
  code: '',
});

test('what a page starts with is compiled at once, what it loads later is not', () => {
  const bundle = {
    'popup.js': chunk(['shared.js'], '/entrypoints/popup/index.html'),
    'log.js': chunk(['shared.js', 'tabs.js'], '/entrypoints/log/index.html'),
    'tabs.js': chunk(['shared.js', 'left-out.js']),
    'shared.js': chunk([]),
    'record.js': chunk(['shared.js', 'markdown.js'], '/components/log/open-record.tsx'),
    'markdown.js': chunk([]),
    'page.css': { type: 'asset' as const },
  };
  const files = Object.entries(bundle).filter(([, each]) =>
    startingChunks(bundle).some((other) => other === each),
  );
  expect(files.map(([file]) => file)).toEqual(['popup.js', 'log.js', 'tabs.js', 'shared.js']);
});
