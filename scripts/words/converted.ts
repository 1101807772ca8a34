/**
 * The folders and files that say everything by the catalogue. A room that is converted is added here; then no English
 * can come back into it.
 */
export const converted = [
  'components/draft/',
  'components/log/',
  'components/popup/',
  'components/options/display/',
  'components/options/people/load-sample-team.ts',
  'components/privacy/',
  'components/ui/listed.tsx',
  'components/ui/shortcut.tsx',
  'components/ui/status-pill.tsx',
  'components/ui/status-select.tsx',
  'components/ui/when-text.ts',
  'components/welcome/',
  'entrypoints/',
  'utils/decisions/capture/capture-into-draft.ts',
  'utils/decisions/capture/read-whole-thread.ts',
  'utils/decisions/capture/readings.ts',
  'utils/worker/menus.ts',
] as const;

export const isConverted = (path: string): boolean => converted.some((begin) => path.startsWith(begin));
