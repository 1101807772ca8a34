import type { CDPSession, Page } from 'playwright-core';
import { launchOffice, type OfficeInBrowser } from '../../e2e/support/launch.ts';
import { figure, type Metric, type Section, table } from '../section.ts';
import { putPeople } from './many-rows.ts';

/** What a drag costs the page's main thread, ms: each frame it draws, and each move; and how many rows follow the line. */
export interface DragCost {
  readonly frame: number;
  readonly move: number;
  readonly rows: number;
}

/** So many times the line moves on, half of them there and half back. */
const moves = 48;
/** Longer than the frames of a move take on a busy machine, ms: no move comes into another's frame. */
const apart = 80;

/**
 * Drags the line over a page's rows with the mouse, a quarter of an hour or more with each move. Counted is all that the main
 * thread does for it, by the processor's clock: events, React, styles, layout and painting. Rows that come with a later frame
 * make that a frame of their own: each lays out once.
 */
export async function dragLine(
  { context, extensionId }: OfficeInBrowser,
  path: string,
  size: { readonly width: number; readonly height: number },
): Promise<DragCost> {
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  await page.locator('.popup-person').nth(5).waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const cell = await page.locator('.popup-person .strip-cell').nth(2).boundingBox();
  if (cell === null) throw new Error('No row has a strip.');
  const y = cell.y + cell.height / 2;
  const x = (step: number) => cell.x + cell.width * (0.1 + (0.8 * step) / (moves / 2));
  await page.mouse.move(x(0), y);
  await page.mouse.down();
  await drag(page, x, y);
  const before = await costSoFar(session);
  await drag(page, x, y);
  const after = await costSoFar(session);
  const time = after.time - before.time;
  const frame = time / Math.max(after.layouts - before.layouts, moves);
  await page.mouse.up();
  const rows = await page.locator('.popup-person').count();
  await page.close();
  return { frame, move: time / moves, rows };
}

async function drag(page: Page, x: (step: number) => number, y: number): Promise<void> {
  for (let move = 1; move <= moves; move += 1) {
    await page.mouse.move(x(move <= moves / 2 ? move : moves - move), y);
    await new Promise((resolve) => setTimeout(resolve, apart));
  }
}

async function costSoFar(session: CDPSession): Promise<{ readonly time: number; readonly layouts: number }> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { time: of('TaskDuration') * 1000, layouts: of('LayoutCount') };
}

/** As the popup and *Whole day* are looked at, the latter with all fifty in sight. */
const dragged = [
  { page: 'day', size: { width: 1200, height: 2400 }, goal: 8 },
  { page: 'popup', size: { width: 440, height: 600 }, goal: 8 },
] as const;
const drags = 5;

/** Frames of a drag over fifty people; their median over some drags, each in a page of its own. */
export async function measureDrag(): Promise<Section> {
  const office = await launchOffice({ isOwn: true });
  try {
    // The sample team has eight.
    await putPeople(await office.extensionPage('popup'), 42);
    const metrics: Record<string, Metric> = {};
    const lines = [['ms of the main thread', 'a frame', 'a move', 'rows']];
    for (const { page, size, goal } of dragged) {
      const found: DragCost[] = [];
      for (let time = 0; time < drags; time += 1) found.push(await dragLine(office, `${page}.html`, size));
      const value = median(found.map(({ frame }) => frame));
      const move = figure(median(found.map((cost) => cost.move)));
      lines.push([`${page}, dragging the line`, figure(value), move, String(found[0]?.rows ?? 0)]);
      metrics[`${page}-50-people-drag-frame`] = { value, unit: 'ms', goal, better: 'lower', peers: {} };
    }
    return {
      title: `Our own pages: one frame while the line is dragged over 50 people, median of ${drags} drags`,
      lines: table(lines),
      metrics,
    };
  } finally {
    await office.close();
  }
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
