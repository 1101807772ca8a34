import { invalid } from './call.ts';
import type { JsonRecord } from './json';
import { list, record, string } from './json.ts';
import type { Schema, World } from './world';

/** Throws Notion's answer where properties do not fit the schema they are written to. */
export function checkProperties(world: World, schema: Schema, properties: JsonRecord): void {
  for (const [key, given] of Object.entries(properties)) {
    const found = Object.entries(schema).find(([name, { id }]) => name === key || id === key);
    if (!found) throw invalid(`${key} is not a property that exists.`);
    const [name, { type, config }] = found;
    const value = record(given);
    if (!(type in value)) throw invalid(`${name} is expected to be ${type}.`);
    if (type === 'status') checkStatus(name, string(record(value.status).name), record(config));
    for (const one of [value.select ?? null, ...list(value.multi_select)])
      if (string(record(one).name).includes(','))
        throw invalid(`Invalid select option, commas not allowed: ${string(record(one).name)}`);
    for (const one of type === 'people' ? list(value.people) : [])
      if (!world.members.some(({ id }) => id === record(one).id))
        throw invalid(`${name}: user with ID does not exist or is not in this workspace.`);
  }
}

/** The options of a status cannot be added by writing them; a select's can. */
function checkStatus(name: string, chosen: string, config: JsonRecord): void {
  if (chosen !== '' && !list(config.options).some((each) => record(each).name === chosen))
    throw invalid(`Invalid status option. Status option "${chosen}" does not exist for ${name}.`);
}
