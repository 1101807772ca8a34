import { describe, expect, test } from 'vitest';
import { searchZones } from './search-zones';

const firstOf = (text: string, count = 1) =>
  searchZones(text, 'en')
    .slice(0, count)
    .map(({ zone }) => zone);
const all = (text: string) => searchZones(text, 'en').map(({ zone }) => zone);
const lineOf = (text: string, language = 'en') => {
  const [hit] = searchZones(text, language);
  return hit === undefined ? '' : [hit.place, hit.country, hit.zone].join('|');
};

describe('an offset or an abbreviation offers the populous zones first', () => {
  test.each([
    ['GMT+2', 8, ['Africa/Cairo', 'Africa/Johannesburg', 'Europe/Kyiv', 'Europe/Athens', 'Europe/Berlin']],
    ['+02:00', 8, ['Africa/Cairo', 'Europe/Athens']],
    ['GMT-3', 3, ['America/Sao_Paulo', 'America/Argentina/Buenos_Aires']],
    ['UTC-5', 3, ['America/New_York', 'America/Bogota']],
    ['GMT-4', 6, ['America/Caracas', 'America/Santiago', 'America/New_York']],
    ['UTC+5:30', 2, ['Asia/Kolkata', 'Asia/Colombo']],
    ['UTC+1', 6, ['Africa/Lagos', 'Europe/Berlin', 'Europe/Paris', 'Europe/London']],
    ['GMT+8', 3, ['Asia/Shanghai', 'Asia/Manila']],
    ['ET', 2, ['America/New_York', 'America/Toronto']],
    ['PT', 1, ['America/Los_Angeles']],
    ['CST', 3, ['America/Chicago', 'America/Mexico_City', 'Asia/Shanghai']],
    ['IST', 3, ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem']],
    ['BST', 2, ['Europe/London', 'Asia/Dhaka']],
    ['EET', 5, ['Africa/Cairo', 'Europe/Kyiv', 'Europe/Athens']],
  ])('%s: among the first %i are %j', (text, count, zones) => {
    expect(firstOf(text, count)).toEqual(expect.arrayContaining(zones));
  });

  test.each([
    ['GMT+2', ['Europe/Chisinau', 'Africa/Gaborone', 'Europe/Oslo', 'Asia/Beirut', 'Arctic/Longyearbyen']],
    ['GMT-3', ['Antarctica/Palmer', 'Atlantic/Stanley', 'America/Halifax']],
    ['ET', ['America/Detroit', 'America/Jamaica', 'America/Panama']],
    ['CET', ['Europe/Zurich', 'Africa/Tunis', 'Europe/San_Marino']],
    ['GMT', ['Africa/Dakar', 'Atlantic/Reykjavik']],
  ])('%s reaches the rest, too: %j', (text, zones) => {
    expect(all(text)).toEqual(expect.arrayContaining(zones));
  });

  test.each([
    ['CEST', 'Africa/Tunis'],
    ['BST', 'Africa/Accra'],
    ['EDT', 'America/Jamaica'],
    ['JST', 'Asia/Seoul'],
    ['GMT+2', 'Europe/London'],
    ['GMT-3', 'America/New_York'],
    ['IST', 'Europe/Istanbul'],
  ])('%s does not put %s among the first', (text, zone) => {
    expect(firstOf(text, 5)).not.toContain(zone);
  });
});

describe('the place that was typed comes first and is repeated', () => {
  test.each([
    ['New Delhi', 'New Delhi|India|Asia/Kolkata'],
    ['new del', 'New Delhi|India|Asia/Kolkata'],
    ['Bombay', 'Bombay|India|Asia/Kolkata'],
    ['Saigon', 'Saigon|Vietnam|Asia/Ho_Chi_Minh'],
    ['sao paulo', 'Sao Paulo|Brazil|America/Sao_Paulo'],
    ['são paulo', 'São Paulo|Brazil|America/Sao_Paulo'],
    ['Zürich', 'Zürich|Switzerland|Europe/Zurich'],
    ['rio de janeiro', 'Rio de Janeiro|Brazil|America/Sao_Paulo'],
    ['東京', '東京|Japan|Asia/Tokyo'],
    ['NYC', 'NYC|US|America/New_York'],
    ['nyc', 'NYC|US|America/New_York'],
    ['LA', 'LA|US|America/Los_Angeles'],
    ['sf', 'SF|US|America/Los_Angeles'],
    ['Texas', 'Texas|US|America/Chicago'],
    ['munchen', 'München|Germany|Europe/Berlin'],
    ['Ho Chi Minh City', 'Ho Chi Minh City|Vietnam|Asia/Ho_Chi_Minh'],
    ['Europe/Ber', 'Berlin|Germany|Europe/Berlin'],
    ['india', 'India||Asia/Kolkata'],
    ['berln', 'Berlin|Germany|Europe/Berlin'],
    ['gmt+5:45', 'GMT+5:45|Nepal|Asia/Kathmandu'],
    ['jst', 'JST|Japan|Asia/Tokyo'],
  ])('%s: %s', (text, line) => {
    expect(lineOf(text)).toBe(line);
  });

  test.each([
    ['Neu-Delhi', 'de', 'Neu-Delhi|Indien|Asia/Kolkata'],
    ['Deutschland', 'de', 'Deutschland||Europe/Berlin'],
    ['القاهرة', 'ar', 'القاهرة|مصر|Africa/Cairo'],
  ])('%s in %s: %s', (text, language, line) => {
    expect(lineOf(text, language)).toBe(line);
  });
});

test.each(['qqqqqq', '', ' ', 'GMT+99', 'Atlantis City'])('nothing near gives nothing: %j', (text) => {
  expect(searchZones(text, 'en')).toEqual([]);
});
