import type { Destination } from '../destination';
import { destinationFacts } from '../facts';
import { createDocument, findCopies, findDocument } from './create';
import { checkGoogle, googlePlaces } from './places';
import type { GooglePlace, GoogleSettings } from './settings';
import { findUpdate, type UpdateProgress, updateStep } from './update';

/** Documents in Google Docs, in folders of Drive that this app made. */
export const googleDocs: Destination<GoogleSettings, GooglePlace, UpdateProgress> = {
  id: 'google-docs',
  name: 'Google Docs',
  hosts: destinationFacts['google-docs'].hosts,
  check: checkGoogle,
  places: googlePlaces,
  step: async (work, progress, wire) => {
    const { kind, link } = work;
    return kind === 'update' && link !== null
      ? await updateStep({ ...work, link }, progress, wire)
      : await createDocument(work, wire);
  },
  recover: async (work, progress, wire) => {
    const { kind, link } = work;
    return kind === 'update' && link !== null
      ? await findUpdate({ ...work, link }, progress, wire)
      : await findDocument(work, wire);
  },
  copies: findCopies,
};
