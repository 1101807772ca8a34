import type { Http } from '@/utils/connections/http';
import { notionFacts } from '@/utils/connections/notion/facts';
import type { Outcome } from '@/utils/connections/outcome';
import type { Destination, Step } from '../destination';
import { appendRest, makePage, noteParts, recoverCreate } from './create';
import { findDuplicates } from './duplicates';
import { readPeople, readPlace } from './prepare';
import type { NotionProgress, NotionStep, NotionTypes, NotionWork } from './progress';
import { appendSection, recoverUpdate, writeCallout, writeProperties } from './update';

/** Notion: pages below a page, or in a database with our fields mapped to its properties. */
export const notion: Destination<NotionTypes> = {
  id: 'notion',
  ...notionFacts,
  step,
  recover,
  findDuplicates,
  repeatsUpdates: true,
};

async function step(work: NotionWork, progress: NotionProgress | null, http: Http): Promise<NotionStep> {
  if (progress === null) return readPlace(work, http);
  switch (progress.at) {
    case 'people':
      return readPeople(work, progress, http);
    case 'page':
      return work.kind === 'create' ? makePage(work, progress, http) : writeProperties(work, progress, http);
    case 'rest':
      return appendRest(work, progress, http);
    case 'parts':
      return noteParts(work, progress, http);
    case 'callout':
      return writeCallout(work, progress, http);
    case 'section':
      return appendSection(work, progress, http);
  }
}

function recover(
  work: NotionWork,
  progress: NotionProgress | null,
  http: Http,
): Promise<Outcome<Step<NotionTypes> | 'absent'>> {
  return work.kind === 'create' ? recoverCreate(work, progress, http) : recoverUpdate(work, progress, http);
}
