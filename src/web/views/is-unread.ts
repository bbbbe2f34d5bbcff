/** Milliseconds in which nobody reads what has come on the screen. */
const UNREAD = 300;

/** True so soon after something was shown that a key or a click was meant for what stood there before; both in milliseconds. */
export function isUnread(shownAt: number, now: number): boolean {
  return now - shownAt < UNREAD;
}
