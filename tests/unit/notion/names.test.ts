import { describe, expect, test } from 'vitest';
import { documentWordsIn } from '@/tests/kits/document-words';
import { sayOf } from '@/tests/kits/say-of';
import { rollout } from '@/tests/samples/sample-decisions';
import { createDatabase, type Making } from '@/utils/destinations/notion/database';
import { fieldNames } from '@/utils/destinations/notion/field-names';
import { fieldRules, fields, keyName } from '@/utils/destinations/notion/fields';
import { testMapping } from '@/utils/destinations/notion/mapping';
import { propertiesFor } from '@/utils/destinations/notion/properties';
import { proposeMapping } from '@/utils/destinations/notion/propose-mapping';
import { statusOption } from '@/utils/destinations/notion/status-names';
import { statuses } from '@/utils/domain/decision/decision';
import { statusCodes } from '@/utils/domain/decision/decision-words';
import { languages } from '@/utils/words/languages';
import { ids } from '../../office/notion/ids.ts';
import { openNotion, settings, unwrap } from './office';

const page = { pageId: ids.handbook };
const makingIn = (language: (typeof languages)[number]): Making => ({
  since: null,
  note: async () => undefined,
  wait: async () => undefined,
  words: documentWordsIn(language),
});

describe.each(languages)('in %s', (language) => {
  const words = documentWordsIn(language);

  test('each of our names is its own, and a database with them is mapped whole', () => {
    const names = fields.map((field) => words.say(fieldRules[field].label));
    expect(new Set(names).size).toBe(fields.length);
    for (const [at, field] of fields.entries()) expect(fieldNames[field]).toContain(names[at]?.toLowerCase());
    const properties = fields.map((field, at) => ({
      id: field,
      name: names[at] ?? '',
      type: fieldRules[field].types[0] ?? 'rich_text',
    }));
    const mapping = proposeMapping(properties.toReversed());
    expect(Object.entries(mapping).map(([field, { id }]) => [field, id])).toEqual(
      fields.map((field) => [field, field]),
    );
  });

  test('a status is known by its name in it, and as a property’s choice in any other', () => {
    for (const status of statuses) {
      const name = words.say(statusCodes[status]);
      expect(statusOption(['Other', name], status)).toBe(name);
      expect(statusOption(['Angenommen', 'Accepted'], 'accepted', name)).toBeDefined();
    }
    expect(statusOption(['Abgelehnt', 'Rejected'], 'accepted')).toBeUndefined();
  });

  test('the decision database has its names but for the key, and a second is not made beside it', async () => {
    const { http, world } = openNotion();
    const place = unwrap(await createDatabase(settings, page, http, makingIn(language)));
    if (!('dataSourceId' in place) || place.mapping === null) throw new Error('It is not mapped.');
    expect(place.name).toBe(words.say('document.database'));
    expect(place.mapping.key?.name).toBe(keyName);
    expect(place.mapping.revisitOn?.name).toBe(words.say('fields.revisit-on'));
    expect(testMapping(place.mapping, Object.values(place.mapping))).toEqual([]);
    const before = world.dataSources.size;
    unwrap(await createDatabase(settings, page, http, makingIn(language)));
    expect(world.dataSources.size).toBe(before);
  });
});

test('the database that English made is used for documents of another language, its choices too', async () => {
  const { http, world } = openNotion();
  const first = unwrap(await createDatabase(settings, page, http, makingIn('en')));
  const before = world.dataSources.size;
  const place = unwrap(await createDatabase(settings, page, http, makingIn('ja')));
  expect([place, world.dataSources.size]).toEqual([first, before]);
  if (!('dataSourceId' in place) || place.mapping === null) throw new Error('It is not mapped.');
  const written = propertiesFor(rollout, place.mapping, {}, documentWordsIn('ja'));
  expect(written.Status).toEqual({ select: { name: 'Accepted' } });
});

test('what keeps a mapping from being written is said in the reader’s language', () => {
  const status = {
    id: 's',
    name: 'Stand',
    type: 'status',
    options: ['Entwurf', 'Accepted', '却下'],
  } as const;
  const [unmapped, , missing] = testMapping({ status }, [status]);
  expect(unmapped && sayOf('de')(unmapped.words)).toBe('Wähle die Eigenschaft für „Entscheidung“.');
  expect(missing && sayOf('de')(missing.words)).toBe(
    '„Stand“ hat keine Option namens „Vorgeschlagen“ oder „Ersetzt“. Füge sie in Notion hinzu oder ordne eine andere Eigenschaft zu.',
  );
  expect(missing && sayOf('en')(missing.words)).toBe(
    '“Stand” has no option named “Proposed” or “Superseded”. Add it in Notion, or map another property.',
  );
});
