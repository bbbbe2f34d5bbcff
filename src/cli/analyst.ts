import { userInfo } from 'node:os';

/** Who judges where nobody says it: the user of the machine. */
export function toAnalyst(): string {
  try {
    return userInfo().username;
  } catch {
    return 'analyst';
  }
}
