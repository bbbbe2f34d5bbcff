/**
 * Makes the page of a story answer: shows the words that a row leads to in every article at once, and the way back.
 * Without it every link still leads to its words. It only reads what the page holds and never makes markup from text.
 */
export const STORY_SCRIPT = `
'use strict';
document.documentElement.classList.add('js');
const back = document.querySelector('.return');
const button = back.querySelector('button');
const columns = [...document.querySelectorAll('.column')];
let from = null;
// Whoever has come back to the list by hand needs no way back.
const watch = new IntersectionObserver((entries) => {
  if (entries.some((entry) => entry.target === from && entry.isIntersecting)) hide();
});

function idOf(link) {
  return link.getAttribute('href').slice(1);
}
function placesOf(id) {
  const first = document.getElementById(id);
  return first === null ? [] : [first, ...document.querySelectorAll('[data-w="' + CSS.escape(id) + '"]')];
}
function clear() {
  for (const place of document.querySelectorAll('.lit, .also')) place.classList.remove('lit', 'also');
}
function light(id, row) {
  clear();
  const also = row === null ? [] : [...row.querySelectorAll('a.to')].map(idOf);
  for (const other of also) for (const place of placesOf(other)) if (place.matches('.w')) place.classList.add('also');
  const places = placesOf(id).map((place) => place.closest('.w') ?? place);
  for (const place of places) { place.classList.remove('also'); place.classList.add('lit'); }
  const column = places[0]?.closest('.column') ?? null;
  for (const other of columns) {
    const place = other === column ? null : other.querySelector('.also');
    if (place !== null) reveal(other, place);
  }
}
// Where columns scroll by themselves, each shows its own words of the row; the page does not move for it.
function reveal(column, place) {
  if (column.scrollHeight <= column.clientHeight) return;
  const top = place.getBoundingClientRect().top - column.getBoundingClientRect().top;
  column.scrollTop += top - column.clientHeight / 3;
}
function hide() {
  back.hidden = true;
  from = null;
  watch.disconnect();
}
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a.to, .timeline a') : null;
  if (link === null) return;
  const id = idOf(link);
  const place = document.getElementById(id);
  if (place === null || !place.matches('.w')) return;
  // A place that can hold the focus gets it when the browser goes there.
  place.tabIndex = -1;
  light(id, link.closest('[data-row]'));
  if (link.closest('.column') !== null) return;
  hide();
  from = link;
  watch.observe(link);
  const title = link.closest('.part')?.querySelector('h2')?.textContent;
  button.textContent = title ? 'Back to “' + title + '”' : 'Back to the top';
  back.hidden = false;
});
button.addEventListener('click', goBack);
addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && from !== null) goBack();
});
function goBack() {
  const link = from;
  hide();
  clear();
  history.replaceState(null, '', location.href.split('#')[0]);
  link.scrollIntoView({ block: 'center', behavior: 'instant' });
  link.focus({ preventScroll: true });
}
addEventListener('popstate', () => {
  const id = location.hash.slice(1);
  if (document.querySelector('.lit')?.id === id) return;
  hide();
  if (id.includes('-w')) light(id, null);
  else clear();
});
// Words that stand in the address when the page opens.
if (location.hash.includes('-w')) light(location.hash.slice(1), null);
`;
