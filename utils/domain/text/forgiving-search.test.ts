import { describe, expect, test } from 'vitest';
import { foundBy } from './forgiving-search';

const texts = [
  'Rollout plan for Q1: EMEA first',
  'Pricing stays in the pilot',
  'Größe der Straße messen',
  'Решили начать с Европы',
  '東京オフィスの第２案を採用',
  'Priya Nair, Pune',
  'Jonas Weber, Berlin',
  'Mei Tanaka, Tokyo',
];
const find = (search: string, among: readonly string[] = texts) => foundBy(search, among, (text) => text);

describe('one letter wrong is forgiven', () => {
  test.each([
    ['rolout', 'Rollout plan for Q1: EMEA first'],
    ['rollotu', 'Rollout plan for Q1: EMEA first'],
    ['rolllout', 'Rollout plan for Q1: EMEA first'],
    ['rolo', 'Rollout plan for Q1: EMEA first'],
    ['emae first', 'Rollout plan for Q1: EMEA first'],
    ['pricng pilot', 'Pricing stays in the pilot'],
    ['GROSE', 'Größe der Straße messen'],
    ['ришили', 'Решили начать с Европы'],
    ['Jnoas', 'Jonas Weber, Berlin'],
    ['tanaca', 'Mei Tanaka, Tokyo'],
    ['Pryia', 'Priya Nair, Pune'],
    ['weber brlin', 'Jonas Weber, Berlin'],
  ])('%s finds %s', (search, found) => {
    expect(find(search)).toEqual([found]);
  });
});

describe('what is not meant is left', () => {
  test.each([
    ['a word of three letters', 'mai'],
    ['two letters wrong', 'rolautt'],
    ['another first letter', 'bollout'],
    ['another word of that length', 'plant trees'],
    ['one word right, one missing', 'rollout apac'],
    ['a number', '2027'],
    ['other signs', '大阪オフィス'],
    ['a middle of a word', 'ricing0'],
  ])('%s: %s', (_, search) => {
    expect(find(search)).toEqual([]);
  });

  test('with a hit as typed, near misses stay away', () => {
    expect(find('marie', ['Marie Curie', 'Maria Silva', 'Mario Rossi'])).toEqual(['Marie Curie']);
    expect(find('marei', ['Marie Curie', 'Maria Silva', 'Mario Rossi'])).toEqual(['Marie Curie']);
  });

  test('nothing typed means everything, in its order', () => {
    expect(find('  ')).toEqual(texts);
  });
});
