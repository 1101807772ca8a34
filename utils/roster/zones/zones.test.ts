import { describe, expect, test } from 'vitest';
import { checkZone, suggestZones } from '@/utils/domain/time/zones';
import { inEnglish } from '@/utils/words/english';
import { windowsZones } from './cldr-windows';
import { readZone } from './read-zone';
import { windowsNames } from './windows-names';
import { entriesOf, zoneNames } from './zone-names';

const find = (text: string) => suggestZones(text, 8, zoneNames());

describe('the search', () => {
  test.each([
    ['Mongolia', 'Asia/Ulaanbaatar'],
    ['Georgia', 'Asia/Tbilisi'],
    ['Samoa', 'Pacific/Apia'],
    ['München', 'Europe/Berlin'],
    ['munchen', 'Europe/Berlin'],
    ['Muenchen', 'Europe/Berlin'],
    ['Wien', 'Europe/Vienna'],
    ['NYC', 'America/New_York'],
    ['Roma', 'Europe/Rome'],
    ['LA', 'America/Los_Angeles'],
    ['SF', 'America/Los_Angeles'],
    ['Texas', 'America/Chicago'],
    ['Ho Chi Minh City', 'Asia/Ho_Chi_Minh'],
    ['東京', 'Asia/Tokyo'],
    ['パリ', 'Europe/Paris'],
    ['Pékin', 'Asia/Shanghai'],
    ['Londres', 'Europe/London'],
    ['Deutschland', 'Europe/Berlin'],
    ['Allemagne', 'Europe/Berlin'],
    ['Suiza', 'Europe/Zurich'],
    ['日本', 'Asia/Tokyo'],
    ['Weißrussland', 'Europe/Minsk'],
    ['Weissrussland', 'Europe/Minsk'],
    ['Kirgisistan', 'Asia/Bishkek'],
    ['Moskau', 'Europe/Moscow'],
    ['Warschau', 'Europe/Warsaw'],
    ['København', 'Europe/Copenhagen'],
    ['Mailand', 'Europe/Rome'],
    ['Yaounde', 'Africa/Douala'],
    ['Brasilia', 'America/Sao_Paulo'],
    ['Canberra', 'Australia/Sydney'],
    ['Nukualofa', 'Pacific/Tongatapu'],
    ['Bosnia', 'Europe/Sarajevo'],
    ['Ivory Coast', 'Africa/Abidjan'],
    ["Côte d'Ivoire", 'Africa/Abidjan'],
    ['Kasachstan', 'Asia/Almaty'],
    ['United States', 'America/New_York'],
    ['Vereinigte Staaten', 'America/New_York'],
    ['Australia', 'Australia/Sydney'],
    ['New Delhi', 'Asia/Kolkata'],
  ])('%s finds %s first', (text, zone) => {
    expect(find(text)[0]).toBe(zone);
  });

  test.each(['Tokyo', 'Berlin', 'Kolkata'])('a name typed right brings nothing else: %s', (text) => {
    expect(find(text)).toHaveLength(1);
  });

  test.each(['qqqqqq', '', 'Atlantis City'])('nothing near gives nothing: %j', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('readZone', () => {
  test.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['asia/calcutta', 'Asia/Calcutta'],
    ['America/New York', 'America/New_York'],
    ['\u200EEurope/Berlin\u00A0', 'Europe/Berlin'],
    ['(GMT+01:00) Europe/Berlin', 'Europe/Berlin'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['India Standard Time', 'Asia/Kolkata'],
    ['tokyo standard time', 'Asia/Tokyo'],
    ['GMT Standard Time', 'Europe/London'],
    ['(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi', 'Asia/Kolkata'],
    ['(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', 'Europe/Berlin'],
    ['(UTC-05:00) Eastern Time (US & Canada)', 'America/New_York'],
    ['Eastern Time (US & Canada)', 'America/New_York'],
    ['Pacific Time (US and Canada)', 'America/Los_Angeles'],
    ['(UTC) Coordinated Universal Time', 'UTC'],
    ['(GMT+09:00) Osaka, Sapporo, Tokyo', 'Asia/Tokyo'],
    ['(UTC+04:00) Abu Dhabi, Muscat', 'Asia/Dubai'],
    ["(UTC+13:00) Nuku'alofa", 'Pacific/Tongatapu'],
    ['Berlin', 'Europe/Berlin'],
    ['München', 'Europe/Berlin'],
    ['Berlin, Germany', 'Europe/Berlin'],
    ['Toronto, Canada', 'America/Toronto'],
    ['Japan', 'Asia/Tokyo'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['JST', 'Asia/Tokyo'],
    ['pkt', 'Asia/Karachi'],
    ['UTC+5:45', 'Asia/Kathmandu'],
    ['+12:45', 'Pacific/Chatham'],
  ])('%s is %s', (text, zone) => {
    expect(inEnglish(readZone(text))).toEqual({ ok: true, zone });
  });

  test.each([
    ['IST', 'Asia/Kolkata'],
    ['United States', 'America/New_York'],
    ['Georgia', 'America/New_York'],
    ['Arabian Standard Time', 'Asia/Riyadh'],
    ['(UTC+01:00) Chennai, Kolkata, Mumbai, New Delhi', 'Asia/Kolkata'],
    ['(UTC+02:00) Europe/London', 'Europe/London'],
    ['UTC+5:30', 'Asia/Kolkata'],
    ['San José', 'America/Costa_Rica'],
    ['Europe/Berln', 'Europe/Berlin'],
    ['KST', 'Asia/Seoul'],
    ['ET', 'America/New_York'],
    ['CST', 'Asia/Shanghai'],
    ['GMT+2', 'Africa/Cairo'],
    ['GMT-3', 'America/Sao_Paulo'],
  ])('%s is asked for, with %s among the offers', (text, zone) => {
    const read = inEnglish(readZone(text));
    expect(read.ok).toBe(false);
    if (read.ok) return;
    expect(read.suggestions).toContain(zone);
    expect(read.what).toContain(zone.replaceAll('_', ' '));
  });

  test.each(['Remote', 'Berlin, Remote', '', '12'])('%j is refused', (text) => {
    expect(inEnglish(readZone(text)).ok).toBe(false);
  });
});

test('every zone that is found can be used, and every name of Windows has one', () => {
  for (const zones of zoneNames().values())
    for (const zone of zones) expect(checkZone(zone).ok, zone).toBe(true);
  const ids = new Map(entriesOf(windowsZones));
  for (const zones of ids.values())
    for (const zone of zones.split(',')) expect(checkZone(zone).ok, zone).toBe(true);
  for (const [name, id] of windowsNames) expect(ids.has(id), `${name}: ${id}`).toBe(true);
});
