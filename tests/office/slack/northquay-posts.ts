import { pick } from '../page/number.ts';
import { northquay, tom } from '../people.ts';
import type { Post } from './post.ts';

const [anais, henrik, mara, ilse] = northquay;
const here = [ilse, henrik, tom, anais].filter((person) => person !== undefined);
const lines = [
  'The crane is booked until noon.',
  'Who has the key for shed four?',
  'Tide table for the week is in the folder.',
  'Two containers wait for customs.',
];

/**
 * The talk of a conversation of the first workspace as the second has it under the same id: the same times,
 * by the people who have the same ids there, else by others. Tom is a guest from the first workspace.
 */
export function northquayPosts(posts: readonly Post[]): readonly Post[] {
  let head = henrik;
  return posts.map((post, at) => {
    const same = [anais, henrik].find((person) => person?.slack === post.from.slack);
    const other = post.from.name === mara?.name ? mara : (same ?? pick(here, at % 3));
    if (!post.follows) head = other;
    const { ts, follows, ago } = post;
    return {
      ts,
      follows,
      ago,
      from: follows ? (head ?? other) : other,
      text: pick(lines, at),
      thread: northquayPosts(post.thread),
    };
  });
}
