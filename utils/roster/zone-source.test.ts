import { expect, test } from 'vitest';
import { sayEnglish, toldEnglish } from '@/utils/words/english';
import { isPhrase } from '@/utils/words/phrase';
import { personOfFile } from './file/write-json';
import { sampleTeam } from './sample-team';
import { readZoneSource, writeZoneSource, zoneSource, zoneSourceOf } from './zone-source';

const words = ['typed in', 'CSV import', 'JSON import', 'Slack export', 'sample team'];

test.each(words)(
  'a row of 0.1.0 with “%s” is read as its code, and a file is written with its words',
  (text) => {
    const source = zoneSourceOf(text);
    expect(isPhrase(source)).toBe(true);
    // On screen one word stands for the file and for the workspace.
    expect(toldEnglish(source)).toBe(text === 'Slack export' ? 'Slack' : text);
    expect(writeZoneSource(source)).toBe(text);
    expect(writeZoneSource(JSON.parse(JSON.stringify(source)))).toBe(text);
  },
);

test('words of the user’s own are theirs, and no words mean that it was typed', () => {
  expect(zoneSourceOf('HR, March')).toBe('HR, March');
  expect(zoneSourceOf('csv import')).toBe('csv import');
  expect(writeZoneSource('HR, March')).toBe('HR, March');
  expect(readZoneSource('')).toEqual(zoneSource('typed'));
});

test('the sample team, which scripts load by itself, has a source that is known', () => {
  const [mara] = sampleTeam(Temporal.PlainDate.from('2026-11-22'));
  expect(mara?.zoneSource).toEqual(zoneSource('sample'));
  expect(mara && personOfFile(mara).zoneSource).toBe('sample team');
  expect(sayEnglish(zoneSource('csv') as Extract<ReturnType<typeof zoneSource>, object>)).toBe('CSV import');
});
