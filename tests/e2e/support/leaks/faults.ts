import type { Page } from 'playwright-core';
import { lineOf } from '../../../../utils/domain/decision/decision-line.ts';
import { untouched } from '../../../../utils/outbox/item.ts';
import { toldEnglish } from '../../../../utils/words/english.ts';
import type { Told } from '../../../../utils/words/phrase.ts';
import { rollout } from '../../../samples/sample-decisions.ts';
import type { OfficeInBrowser } from '../launch.ts';
import { putRow, putRows } from '../put-draft.ts';
import { until } from '../shadow.ts';
import { storedRows } from '../stored-rows.ts';
import { addressOf, motifs, textOf } from './plants.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

type Destination = 'notion' | 'google-docs';
const json = { 'content-type': 'application/json' };

/** Answers that repeat all that was sent, headers and all, in the forms that vendors and gateways have. */
function echo(status: number, sent: string, form: 'json' | 'html' | 'broken' | 'other') {
  const headers = { ...json, 'retry-after': '1' };
  const error = { status: 'INVALID_ARGUMENT', errors: [{ reason: sent, message: sent }], message: sent };
  const body = {
    json: { object: 'error', status, code: 'validation_error', message: sent, error },
    html: `<!doctype html><title>${sent}</title>`,
    broken: `{"message": ${motifs.notionToken}${motifs.googleToken} ${sent}`,
    other: { message: sent, results: sent, id: sent, files: sent },
  }[form];
  return { status, headers: form === 'html' ? { 'content-type': 'text/html' } : headers, body };
}

/** Everything that makes an error, for the first request of a document. */
export const troubles = [
  ...[400, 401, 403, 404, 409, 413, 429, 500, 529].map((status) => [status, 'json'] as const),
  [500, 'html'] as const,
  [200, 'broken'] as const,
  [200, 'other'] as const,
  'cut-before' as const,
  'cut-after' as const,
];
type Trouble = (typeof troubles)[number];

/** It lasts, for a request may go out again: with a renewed token, or by Chromium itself after a broken connection. */
const faultOf = (trouble: Trouble, on: string, times: number) =>
  typeof trouble === 'string'
    ? { kind: trouble, on, times }
    : { kind: '400' as const, on, times, instead: (sent: string) => echo(trouble[0], sent, trouble[1]) };

/** The request that makes the document, and one that only reads. */
const requestsOf = { notion: 'POST /v1/pages', 'google-docs': 'POST /upload/drive/v3/files' };

/** Makes this fault wait for the next request that matches. */
export function meet(office: OfficeInBrowser, destination: Destination, trouble: Trouble, on?: string): void {
  const fault = faultOf(trouble, on ?? requestsOf[destination], on === undefined ? 9 : 1);
  const { notion, google } = office.office;
  if (destination === 'notion') notion.faults.push(fault as (typeof notion.faults)[number]);
  else google.faults.push(fault as (typeof google.faults)[number]);
}

/**
 * Sends one planted decision that meets this trouble, and waits for what comes of it. `page` is a page of ours.
 * Returns the item's state and sentence.
 */
export async function sendInto(
  office: OfficeInBrowser,
  page: Page,
  destination: Destination,
  trouble: Trouble,
): Promise<End> {
  meet(office, destination, trouble);
  const key = await queueInto(page, destination);
  const item = await until(`an end of ${destination} after ${trouble}`, async () => {
    const rows = (await storedRows(page, 'outbox')) as Item[];
    const row = rows.find((one) => one.id === key);
    return row !== undefined && !['queued', 'sending'].includes(row.state) && row;
  });
  office.office.notion.faults.length = 0;
  office.office.google.faults.length = 0;
  // Nothing of it may come back in the middle of what follows.
  await putRow(page, 'outbox', { ...item, state: 'cancelled' });
  return {
    destination,
    trouble: `${trouble}`,
    state: item.state,
    words: toldEnglish(item.failure?.words ?? ''),
  };
}

/** Puts one planted decision on its way, as saving it would. Returns its key, which is the item's id, too. */
export async function queueInto(page: Page, destination: Destination): Promise<string> {
  const key = crypto.randomUUID();
  const id = `2026-11-22-${key}`;
  const why = `${textOf(motifs.typed)} ${addressOf(motifs.slackAddress)}`;
  const decision = { ...rollout, key, id, supersedes: null, why };
  const connected = (await storedRows(page, 'connections')) as { destination: string; place: unknown }[];
  const { place } = connected.find((one) => one.destination === destination) ?? {};
  const at = Date.now();
  const item = { id: key, key, destination, place, kind: 'create', order: at, state: 'queued', at };
  await putRows(page, {
    decisions: { key, id, thread: `gmail:${key}`, savedAt: 1, decision },
    lines: lineOf(decision, id, 1),
    snapshots: { item: key, decision },
    paces: { destination, full: 0, held: 0, skew: null },
    outbox: { ...item, ...untouched },
  });
  const message = { id: 1, type: 'runOutbox', data: {}, timestamp: Date.now() };
  await page.evaluate((what) => chrome.runtime.sendMessage(what), message);
  return key;
}

/** What came of a document that met a trouble. */
export interface End {
  readonly destination: Destination;
  readonly trouble: string;
  readonly state: string;
  readonly words: string;
}

interface Item {
  readonly id: string;
  readonly state: string;
  readonly failure: { readonly words: Told } | null;
}
