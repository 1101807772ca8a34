import { afterAll, beforeAll, expect, test } from 'vitest';
import { ids, userGid } from './asana/ids.ts';
import { boardIds, columnIds } from './monday/board-world.ts';
import { rawRequest } from './raw-request.ts';
import type { Office } from './server.ts';
import { startOffice } from './server.ts';

let office: Office;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.close());
const get = (address: string) => rawRequest(office, 'GET', address);

test('a task of Asana’s stands at its address, old and new, with the name of who has it and no author', async () => {
  const task = office.asana.tasks.find(({ gid }) => gid === ids.freeze);
  if (task) task.assignee = userGid(1);
  for (const path of [
    `1/${ids.fernhill}/project/${ids.launch}/task/${ids.freeze}`,
    `1/${ids.fernhill}/task/${ids.freeze}/comment/1`,
    `0/${ids.launch}/${ids.freeze}/f`,
  ]) {
    const { status, text } = await get(`https://app.asana.com/${path}`);
    expect(status).toBe(200);
    expect(text).toContain(`data-task-id="${ids.freeze}"`);
    expect(text).toContain('aria-label="Ananya Rao"');
    expect(text).toContain('two days before each region');
    expect(text).not.toContain('Jonas Weber');
  }
  expect((await get(`https://app.asana.com/1/${ids.fernhill}/project/${ids.hidden}`)).status).toBe(404);
});

test('a board of monday’s has names and people in the page, or nothing where it is a canvas', async () => {
  office.monday.boards[0]?.items[0]?.values.set(columnIds.who, [{ id: '48011002', kind: 'person' }]);
  const address = `https://fernhill.monday.com/boards/${boardIds.launch}/pulses/${boardIds.freeze}`;
  const grid = (await get(address)).text;
  expect(grid).toContain('title="Ananya Rao"');
  expect(grid.match(/data-testid="post-component"/g)).toHaveLength(4);
  expect(grid).not.toContain('The rollback');
  const canvas = (await get(`${address}?canvas`)).text;
  expect(canvas).toContain('<canvas');
  expect(canvas).not.toContain('Ananya');
  expect((await get(`https://fernhill.monday.com/boards/${boardIds.hidden}`)).status).toBe(404);
});
