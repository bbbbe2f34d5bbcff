import { expect, it } from 'vitest';
import { toRoleStems } from '../../../src/compare/voices/people.ts';

it('a private holds no post that a commander of troops has', () => {
  const commander = toRoleStems('commander of the troops at the pass');
  expect([...toRoleStems('Private')].filter((stem) => commander.has(stem))).toEqual([]);
  expect([...toRoleStems('Gen.')]).toEqual([...toRoleStems('General')]);
});
