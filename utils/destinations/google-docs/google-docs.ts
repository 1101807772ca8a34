import { googleDocsFacts } from '@/utils/connections/google/facts';
import type { Destination } from '../destination';
import { createDocument, findDocument, findDuplicates } from './create';
import type { GoogleDocsTypes } from './types';
import { findUpdate, updateStep } from './update';

/** Documents in Google Docs, in folders of Drive that this app made. */
export const googleDocs: Destination<GoogleDocsTypes> = {
  id: 'google-docs',
  ...googleDocsFacts,
  step: async (work, progress, http) => {
    const { kind, link } = work;
    return kind === 'update' && link !== null
      ? await updateStep({ ...work, link }, progress, http)
      : await createDocument(work, http);
  },
  recover: async (work, progress, http) => {
    const { kind, link } = work;
    return kind === 'update' && link !== null
      ? await findUpdate({ ...work, link }, progress, http)
      : await findDocument(work, http);
  },
  findDuplicates,
};
