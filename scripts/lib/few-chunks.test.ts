import { expect, test } from 'vitest';
import { chunkOf } from './few-chunks';

/** Who imports each module statically; `person-editor` is imported dynamically alone. */
const importers: Readonly<Record<string, readonly string[]>> = {
  'ui/button.tsx': ['popup/popup-page.tsx', 'options/options-page.tsx', 'draft/draft-page.tsx'],
  'popup/popup-page.tsx': ['/x/entrypoints/popup/index.html'],
  'options/options-page.tsx': ['/x/entrypoints/options/index.html'],
  'log/log-page.tsx': ['/x/entrypoints/log/index.html'],
  'draft/draft-page.tsx': ['/x/entrypoints/draft/index.html'],
  'ui/undo-toast.tsx': ['options/options-page.tsx', 'log/log-page.tsx'],
  'ui/undo-toast.css': ['ui/undo-toast.tsx'],
  'tab-messages.ts': ['popup/popup-page.tsx', 'person-editor.tsx'],
  'ui/field.tsx': ['options/options-page.tsx', 'person-editor.tsx'],
  'ui/foot.tsx': ['options/options-page.tsx', 'draft/draft-page.tsx'],
  'planner/planner-page.tsx': ['/x/entrypoints/planner/index.html'],
  'ui/person-choice.tsx': ['draft/draft-page.tsx', 'planner/planner-page.tsx'],
  'ui/entry-focus.ts': ['options/options-page.tsx', 'draft/draft-page.tsx', 'planner/planner-page.tsx'],
  'person-editor.tsx': [],
  'a.ts': ['b.ts', 'popup/popup-page.tsx'],
  'b.ts': ['a.ts', 'log/log-page.tsx'],
};
const graph = { getModuleInfo: (id: string) => ({ importers: importers[id] ?? [] }) };

test.each([
  ['ui/button.tsx', 'shared'],
  // Of what the popup alone starts with no other page takes any along.
  ['tab-messages.ts', 'strip-popup'],
  // In a circle, too.
  ['a.ts', 'shared'],
  ['\0rolldown/runtime.js', 'shared'],
  ['ui/undo-toast.tsx', 'tabs'],
  ['ui/undo-toast.css', 'tabs'],
  ['popup/popup-page.tsx', null],
  ['/x/entrypoints/popup/index.html', null],
  // With the page's own, though its editor, which is read later, needs it as well.
  ['ui/field.tsx', 'options'],
  ['ui/foot.tsx', 'draft-options'],
  // The page that is seldom opened splits nothing that two others share.
  ['ui/entry-focus.ts', 'draft-options'],
  ['ui/person-choice.tsx', 'draft-planner'],
  ['person-editor.tsx', null],
])('%s goes to %s', (id, chunk) => expect(chunkOf(id, graph)).toBe(chunk));
