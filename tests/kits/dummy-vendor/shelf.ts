import type { Http } from '@/utils/connections/http';
import type { Vendor } from '@/utils/connections/vendor';
import type { Destination, Work } from '@/utils/destinations/destination';
import type { WrittenNotes } from '@/utils/destinations/written/notes';

/** A vendor of tests alone: one folder, with all that a vendor has to say of itself. It keeps a document a request. */
export interface ShelfTypes {
  readonly id: 'shelf';
  readonly settings: { readonly key: string };
  readonly place: { readonly board: string };
  readonly progress: { readonly at: 'title' | 'words' };
  readonly notes: WrittenNotes;
}

export const shelfFacts: Vendor<ShelfTypes['place']> = {
  name: 'Shelf',
  hosts: ['https://shelf.example/*'],
  rate: { burst: 10, steady: 600 },
  placeId: ({ board }) => board,
  placeHref: () => null,
  findsAnywhere: false,
  isSettings: (stored) => typeof Object(stored).key === 'string',
};

/** The dummy as a destination: a document is put up by its title, then filled. */
export const shelf: Destination<ShelfTypes> = {
  id: 'shelf',
  ...shelfFacts,
  step: async (work, progress, http) => {
    const at = progress?.at ?? 'title';
    await put(work, at, http);
    if (at === 'title') return { ok: true, value: { done: false, progress: { at: 'words' } } };
    return { ok: true, value: { done: true, link: linkOf(work) } };
  },
  recover: async () => ({ ok: true, value: 'absent' }),
  findDuplicates: async (work) => ({ ok: true, value: { documents: [linkOf(work)] } }),
};

function linkOf({ decision }: Work<ShelfTypes>) {
  return { id: decision.key, href: `https://shelf.example/${decision.key}` };
}

async function put({ settings, place, decision }: Work<ShelfTypes>, at: string, http: Http): Promise<void> {
  const address = `https://shelf.example/${place.board}/${decision.key}/${at}`;
  await http.fetch(address, { method: 'PUT', headers: { key: settings.key } });
}
