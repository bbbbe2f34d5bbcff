/**
 * The address where it is one of the web, in the letters that RFC 3986 allows and without a user's name and password; null for all else, such as
 * scripts.
 */
export function toWebAddress(url: string | null): string | null {
  if (url === null || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  const address = new URL(url);
  address.username = '';
  address.password = '';
  const { href, origin } = address;
  return origin + href.slice(origin.length).replace(/[[\]^`{|}"<>\\]/g, encodeURIComponent);
}
