/** `npm run zone-data`: writes the names of zones, cities and countries from the installed CLDR packages. */
import { writeFileSync } from 'node:fs';
import { makeFiles } from './zone-data/make.ts';

for (const [name, text] of Object.entries(makeFiles())) {
  writeFileSync(new URL(`../utils/roster/zones/${name}`, import.meta.url), text);
}
