import { describe, expect, test } from 'vitest';
import { inEnglish } from '@/utils/words/english';
import { abbreviations, newerNames } from './zone-names';
import { places } from './zone-places';
import { checkZone, listZones, suggestZones } from './zones';

describe('checkZone', () => {
  test.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['europe/berlin', 'Europe/Berlin'],
    ['Asia/Calcutta', 'Asia/Calcutta'],
    ['Asia/Katmandu', 'Asia/Katmandu'],
    ['US/Pacific', 'US/Pacific'],
    ['UTC', 'UTC'],
  ])('%s is taken', (input, zone) => {
    expect(checkZone(input)).toEqual({ ok: true, zone });
  });

  test.each([
    ['EST', 'America/New_York'],
    ['IST', 'Asia/Kolkata'],
    ['IST', 'Asia/Jerusalem'],
    ['IST', 'Europe/Dublin'],
    ['CST', 'Asia/Shanghai'],
    ['PST', 'America/Los_Angeles'],
    ['Etc/GMT+5', 'America/Bogota'],
    ['+05:30', 'Asia/Kolkata'],
    ['Europe/Berln', 'Europe/Berlin'],
    ['Bombay', 'Asia/Kolkata'],
    ['utc', 'UTC'],
  ])('%s is refused and %s offered', (input, offered) => {
    const checked = inEnglish(checkZone(input));
    expect(checked.ok).toBe(false);
    if (checked.ok) return;
    expect(checked.suggestions).toContain(offered);
    expect(checked.what).toContain(offered.replaceAll('_', ' '));
    expect(checked.what).toMatch(/[.?]$/);
  });

  test.each(['', ' ', 'EST5EDT', 'GMT', 'Mars/Olympus', 5, null])('%s is refused', (input) => {
    expect(checkZone(input).ok).toBe(false);
  });
});

describe('suggestZones', () => {
  test.each([
    ['New Delhi', 'Asia/Kolkata'],
    ['bombay', 'Asia/Kolkata'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['PST', 'America/Los_Angeles'],
    ['IST', 'Asia/Kolkata'],
    ['GMT+5:30', 'Asia/Kolkata'],
    ['UTC+0545', 'Asia/Kathmandu'],
    ['+10:30', 'Australia/Lord_Howe'],
    ['são paulo', 'America/Sao_Paulo'],
    ['Los Angeles', 'America/Los_Angeles'],
    ['berln', 'Europe/Berlin'],
    ['Kiev', 'Europe/Kyiv'],
    ['germany', 'Europe/Berlin'],
    ['san fran', 'America/Los_Angeles'],
  ])('%s finds %s', (text, zone) => {
    expect(suggestZones(text)).toContain(zone);
  });

  test('a name typed right is not mixed with near misses', () => {
    expect(suggestZones('Tokyo')).toEqual(['Asia/Tokyo']);
  });

  test('nothing near gives nothing', () => {
    expect(suggestZones('qqqqqq')).toEqual([]);
    expect(suggestZones('')).toEqual([]);
  });
});

test('every zone that is listed or offered can be used', () => {
  const offered = [...Object.values(abbreviations), ...places.values()].flat();
  for (const zone of [...listZones(), ...offered, ...Object.values(newerNames)]) {
    expect(checkZone(zone), zone).toEqual({ ok: true, zone });
  }
});
