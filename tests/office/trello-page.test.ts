import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, startVisit, type Visit } from './visit.ts';

const capture = join(
  dirname(fileURLToPath(import.meta.url)),
  '../../../shared/captures/trello/RECONSTRUCTED-card-back-2026.html',
);
const hasCapture = existsSync(capture);
if (!hasCapture) console.log('skipped: the description of Trello’s page is not beside the repository');

describe.skipIf(!chromium)('Trello’s page', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await startVisit();
  });
  afterAll(async () => {
    await visit?.close();
    expect(visit.errors).toEqual([]);
  });
  const dialog = '[role=dialog][data-testid=card-back-name]';
  const open = (query = '') =>
    visit.open('trello', `/c/FrEeZe12/12-freeze-before-the-rollout${query}`, dialog);
  const testIds = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('[data-testid]')].map((el) => el.getAttribute('data-testid') ?? ''),
    );

  test('a card: members by username, comments with their moment in the id, lines that are no comments', async () => {
    const page = await open();
    const seen = await page.evaluate(() => {
      const rows = [...document.querySelectorAll('[data-testid=card-back-action]')];
      const comments = rows.filter((row) => row.querySelector('[data-testid=comment-container]'));
      return {
        members: [...document.querySelectorAll('[data-testid=card-back-member-avatar]')].map((el) =>
          el.getAttribute('title'),
        ),
        rows: rows.length,
        comments: comments.map((row) => row.querySelector('button')?.getAttribute('title')),
        times: comments.map((row) =>
          Number.parseInt(
            row.querySelector('a')?.hash.slice('#comment-'.length, '#comment-'.length + 8) ?? '',
            16,
          ),
        ),
        ids: comments.every((row) => /#comment-[0-9a-f]{24}$/.test(row.querySelector('a')?.href ?? '')),
        editable: comments.map((row) =>
          [...row.querySelectorAll('button')].some((el) => el.textContent === 'Edit'),
        ),
        mentions: document.querySelectorAll('.ak-renderer-document [data-mention-id]').length,
      };
    });
    expect(seen).toEqual({
      members: ['Tom Becker (tombecker)', 'Mei Tanaka (meitanaka)'],
      rows: 8,
      comments: [
        'Mara Lindqvist (maralindqvist)',
        'Tom Becker (tombecker)',
        'Tom Becker (tombecker7)',
        'Mei Tanaka (meitanaka)',
        'Jonas Weber (jonasweber)',
        'Tom Becker (tombecker)',
      ],
      times: [2, 4, 10, 20, 28, 29].map((hours) => Date.parse('2026-11-25T15:10:00Z') / 1000 - hours * 3600),
      ids: true,
      editable: [true, false, false, false, false, false],
      mentions: 2,
    });
    if (hasCapture) {
      const known = [...readFileSync(capture, 'utf8').matchAll(/data-testid="([^"]+)"/g)].map(
        ([, name = '']) => name,
      );
      expect(await testIds(page)).toEqual(expect.arrayContaining([...new Set(known)]));
    }
    await page.close();
  });

  test('the dialog keeps the focus and closes on a pointer outside, unless either is asked to stay', async () => {
    const page = await open('?theme=dark');
    const focusAt = (locked: boolean) =>
      page.evaluate((isLocked) => {
        const field = document.body.appendChild(document.createElement('input'));
        if (!isLocked) field.setAttribute('data-no-focus-lock', '');
        field.focus();
        return document.activeElement === field;
      }, locked);
    expect(await focusAt(true)).toBe(false);
    expect(await focusAt(false)).toBe(true);
    const press = (stops: boolean) =>
      page.evaluate((isStopped) => {
        const guest = document.body.appendChild(document.createElement('x-guest'));
        if (isStopped) guest.addEventListener('pointerdown', (event) => event.stopPropagation());
        guest.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
        return document.querySelector('[role=dialog]') !== null;
      }, stops);
    expect(await press(true)).toBe(true);
    expect(await press(false)).toBe(false);
    expect(new URL(page.url()).pathname).toBe('/b/LaUnCh01/launch');
    await page.locator('[data-testid=list-card]', { hasText: 'Freeze' }).click();
    await page.locator(dialog).waitFor();
    expect(await page.title()).toBe('Freeze before the rollout | Trello');
    await page.close();
  });

  test('what others put into a row is seen, and their classes and nodes do not last', async () => {
    const page = await open('?feed=plain&admin=yes&lang=de');
    const seen = await page.evaluate(() => {
      const row = document.querySelector('[data-testid=card-back-action]');
      row?.append(document.createElement('x-guest'));
      document.querySelector('[data-testid=card-back-member-avatar]')?.classList.add('guest');
      const broken = window.officeTrello.brokenRows();
      window.officeTrello.redraw();
      window.officeTrello.restoreClasses();
      return {
        broken,
        after: window.officeTrello.brokenRows(),
        left: document.querySelectorAll('x-guest, .guest').length,
      };
    });
    expect(seen).toEqual({ broken: 1, after: 0, left: 0 });
    expect(await page.locator('[data-testid=card-back-action] button', { hasText: 'Löschen' }).count()).toBe(
      6,
    );
    expect(await page.locator('[data-testid=card-back-action] button[title*="("]').count()).toBe(0);
    await page.close();
  });

  test('a comment that is written stands first, with the button to edit it', async () => {
    const page = await open();
    await page.locator('[data-testid=card-back-new-comment-input-skeleton]').click();
    await page.locator('.ProseMirror').pressSequentially('Done, they agree.');
    await page.locator('[data-testid=card-back-comment-save-button]').click();
    const first = page.locator('[data-testid=card-back-action]').first();
    expect(await first.locator('.ak-renderer-document').innerText()).toBe('Done, they agree.');
    expect(await first.getByText('Edit', { exact: true }).count()).toBe(1);
    await page.close();
  });
});
