import { checkGoogle } from '@/utils/connections/google/account';
import type { GooglePlace, GoogleSettings } from '@/utils/connections/google/settings';
import type { Destination } from '../destination';
import { destinationFacts } from '../facts';
import { createDocument, findCopies, findDocument } from './create';
import { googlePlaces } from './places';
import { findUpdate, type UpdateProgress, updateStep } from './update';

/** Documents in Google Docs, in folders of Drive that this app made. */
export const googleDocs: Destination<GoogleSettings, GooglePlace, UpdateProgress> = {
  id: 'google-docs',
  name: 'Google Docs',
  hosts: destinationFacts['google-docs'].hosts,
  check: checkGoogle,
  places: googlePlaces,
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
  copies: findCopies,
};
