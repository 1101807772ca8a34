import { describe, expect, test, vi } from 'vitest';
import { packOf } from '@/scripts/words/catalogue.ts';
import { type Cell, newGrid } from '@/tests/office/google/grid';
import type { World } from '@/tests/office/google/world';
import { type NormMatrix, shippedNorms } from '@/utils/domain/norms/norms';
import { speakerOf } from '@/utils/handbook/handbook-speaker';
import { normsInText } from '@/utils/handbook/norms-in-text';
import { writeHandbook } from '@/utils/handbook/write-handbook';
import { textRows } from '@/utils/roster/file/table-rows';
import { inEnglish } from '@/utils/words/english';
import type { Language } from '@/utils/words/languages';
import { ada, fileId, head, load, settings, worldOf } from './google-sheets';

vi.mock('@/utils/words/read-pack', () => ({
  readPack: async (bundle: 'pages', language: Language) => packOf(bundle, language),
}));

describe('norms in another tab', () => {
  const norms = (text: string) => normsInText(text, async () => shippedNorms);
  /** The sheet with this page in its first tab, a row of the page in each row. */
  const withTab = (lines: readonly (readonly Cell[])[]) => {
    const world = worldOf([head, ada]);
    world.files.get(fileId)?.sheet?.sheets[0]?.cells.push(...lines.map((row) => [...row]));
    return world;
  };

  test('are the team’s as a handbook page has them, steps and all, in whatever language', async () => {
    for (const language of ['en', 'de', 'ar'] as const) {
      const say = await speakerOf(language);
      const step = { amount: 2, unit: 'working-days', what: 'ask in #help | or call' } as const;
      const team: NormMatrix = {
        ...shippedNorms,
        direct: { ...shippedNorms.direct, standard: { amount: 1, unit: 'working-days', escalation: [step] } },
        channel: { ...shippedNorms.channel, urgent: { amount: 1.5, unit: 'hours' } },
      };
      const lines = textRows(writeHandbook(team, say)).map(({ cells }) =>
        cells.map((cell) => cell.replaceAll('\\', '')),
      );
      const { value } = await load(withTab(lines), { norms });
      expect(value?.norms).toEqual(team);
      expect(value?.rows).toHaveLength(1);
      expect(value?.problems).toEqual([]);
    }
  });

  test('may be some of all: how many is told, and no line of the list counts as unread', async () => {
    const two = withTab([
      ['', 'Urgent', 'Standard'],
      ['Channel', '3 hours', '2 working days'],
    ]);
    const { value } = await load(two, { norms });
    expect(value?.problems).toEqual([]);
    expect(value?.remarks?.map((what) => inEnglish(what))).toEqual([
      'Norms given here: 2 of 16. Yours stay for the others.',
    ]);
  });

  test('that cannot be read are told and cost nobody; notes beside the people are none', async () => {
    const half = withTab([
      ['', 'Urgent'],
      ['E-mail', 'soon'],
      ['Channel', '3 hours'],
    ]);
    const { value } = await load(half, { norms });
    expect(value?.remarks?.map((what) => inEnglish(what)).join()).toMatch(/“soon” can’t be read as a norm/);
    // No line of the list is meant by it.
    expect(value?.problems).toEqual([]);
    expect(value?.norms).toMatchObject({ channel: { urgent: { amount: 3, unit: 'hours' } } });
    const notes = await load(
      withTab([
        ['Lunch', 'Urgent'],
        ['Monday', 'Soup'],
      ]),
      { norms },
    );
    expect(notes.value && 'norms' in notes.value).toBe(false);
  });
});

describe('the tab of norms that was chosen', () => {
  const norms = (text: string) => normsInText(text, async () => shippedNorms);
  const table = (urgent: string): Cell[][] => [
    ['', 'Urgent'],
    ['Channel', urgent],
  ];
  /** Nine tabs beside that of the people: the first and the last have norms. */
  const manyTabs = () => {
    const world = worldOf([head, ada]);
    const sheets = world.files.get(fileId)?.sheet?.sheets ?? [];
    sheets[0]?.cells.push(...table('3 hours'));
    for (let id = 11; id < 19; id += 1) sheets.push(newGrid(id, `Tab ${id}`));
    sheets.at(-1)?.cells.push(...table('9 hours'));
    return world;
  };
  const urgentOf = async (world: World, normsTab?: number) => {
    const asked = normsTab === undefined ? settings : { ...settings, normsTab };
    const { value } = await load(world, { norms, asked });
    const given = value?.norms;
    return given === undefined || given === 'unread' ? given : given?.channel.urgent?.amount;
  };

  test('counts also behind the first five, and no other is asked', async () => {
    expect(await urgentOf(manyTabs())).toBe(3);
    expect(await urgentOf(manyTabs(), 18)).toBe(9);
    // The file, its tabs, the people, and the one tab.
    expect((await load(manyTabs(), { norms, asked: { ...settings, normsTab: 18 } })).calls).toHaveLength(4);
    expect(await urgentOf(manyTabs(), 12)).toBeUndefined();
  });

  test('another one is read though nothing changed in the file; a deleted one is told and costs nobody', async () => {
    const world = manyTabs();
    const { value } = await load(world, { norms });
    const again = await load(world, {
      norms,
      since: value?.revision ?? null,
      asked: { ...settings, normsTab: 18 },
    });
    expect(again.value?.rows).toHaveLength(1);
    const gone = await load(world, { norms, asked: { ...settings, normsTab: 99 } });
    expect(gone.value?.rows).toHaveLength(1);
    expect(gone.value?.remarks?.map((what) => inEnglish(what))).toEqual([
      'The tab with your norms was deleted from “Team roster”. Choose another tab.',
    ]);
  });
});
