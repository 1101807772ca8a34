/**
 * The folders and files that say everything by the catalogue. A room that is converted is added here; then no English
 * can come back into it.
 */
export const converted = [
  'components/log/',
  'components/options/display/',
  'components/options/people/load-sample-team.ts',
  'components/privacy/',
  'components/ui/shortcut.tsx',
  'components/welcome/',
  'utils/worker/menus.ts',
] as const;

export const isConverted = (path: string): boolean => converted.some((begin) => path.startsWith(begin));
