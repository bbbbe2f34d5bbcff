import { userInfo } from 'node:os';

/** Who is said to judge, or the user of the machine where nobody is named. */
export function toAnalyst(given = ''): string {
  if (given.trim() !== '') return given.trim();
  try {
    return userInfo().username;
  } catch {
    return 'analyst';
  }
}
