import { invalid } from './call.ts';
import { textOf } from './filters.ts';
import type { Json } from './json';
import { record, string } from './json.ts';
import { propertyValues } from './property-value.ts';
import type { Node, Schema, World } from './world';

type Key = string | number;

/** Pages in the order that is asked for, the first wish first; what has no value comes last, either way. */
export function sorted(world: World, schema: Schema, pages: readonly Node[], sorts: readonly Json[]): Node[] {
  const orders = sorts.map((sort) => {
    const { property, timestamp, direction } = record(sort);
    const keyOf = property === undefined ? timeOf(string(timestamp)) : keyIn(world, schema, string(property));
    return { keyOf, way: direction === 'descending' ? -1 : 1 };
  });
  return [...pages].sort((a, b) => {
    for (const { keyOf, way } of orders) {
      const [left, right] = [keyOf(a), keyOf(b)];
      if (left === right) continue;
      if (left === null || right === null) return left === null ? 1 : -1;
      return (typeof left === 'string' ? left.localeCompare(String(right)) : left - Number(right)) * way;
    }
    return 0;
  });
}

const timeOf = (timestamp: string) => (page: Node) =>
  timestamp === 'created_time' ? page.createdAt : page.editedAt;

function keyIn(world: World, schema: Schema, property: string): (page: Node) => Key | null {
  const found = Object.entries(schema).find(([name, { id }]) => name === property || id === property);
  if (!found) throw invalid(`Could not find sort property with name or id: ${property}`);
  const [name, { type }] = found;
  return (page) => {
    const value = record(propertyValues(world, page, schema)[name])[type] ?? null;
    if (typeof value === 'number') return value;
    if (typeof value === 'boolean') return Number(value);
    return (type === 'date' ? string(record(value).start) : textOf(value)) || null;
  };
}
