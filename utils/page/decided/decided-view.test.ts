import { expect, test } from 'vitest';
import { statuses } from '@/utils/domain/decision/decision';
import type { BadgeVoice } from '@/utils/platform/badge-voice';
import { decidedView } from './decided-view';

const pack = {
  'badge.decided': 'Decided',
  'badge.decision': 'Decision',
  'badge.decided-here': [['word'], ': “', ['title'], '”. Open the decision'],
  'badge.decided-more': [
    ['word'],
    ': “',
    ['title'],
    '”, the latest of ',
    ['count'],
    ' decisions here. Open it',
  ],
  'labels.status-draft': 'Draft',
  'labels.status-proposed': 'Proposed',
  'labels.status-rejected': 'Rejected',
  'labels.status-superseded': 'Superseded',
};
const voice = { language: 'en', dir: 'ltr', pack } as unknown as BadgeVoice;
const view = (status: (typeof statuses)[number] | null, count = 1) =>
  decidedView({ status, title: 'Ship it', count }, voice, false);

test('an accepted one is decided; every other one says what it is', () => {
  expect(statuses.map((status) => view(status).word)).toEqual([
    'Draft',
    'Proposed',
    'Decided',
    'Rejected',
    'Superseded',
  ]);
  expect(view(null).word).toBe('Decision');
});

test('what is read out begins with what is drawn, and names the decision and how many there are', () => {
  expect(view('accepted').label).toBe('Decided: “Ship it”. Open the decision');
  expect(view('superseded', 3).label).toBe('Superseded: “Ship it”, the latest of 3 decisions here. Open it');
});
