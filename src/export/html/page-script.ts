/**
 * Makes a page answer: ties source, cue and content together, shows the chain in the margin, filters by voice. Without
 * it every link still leads to its note and back. It only reads what the page holds and never makes markup from text.
 */
export const PAGE_SCRIPT = `
'use strict';
document.documentElement.classList.add('js');
for (const root of document.querySelectorAll('.reading')) start(root);

function start(root) {
  const prefix = root.dataset.prefix;
  const note = root.querySelector('.note');
  const margin = root.querySelector('.margin');
  const voices = [...root.querySelectorAll('.voice')];
  const all = root.querySelector('.all button');
  const placesOf = new Map();
  for (const place of root.querySelectorAll('.m')) {
    for (const name of place.dataset.m.split(' ')) {
      const number = Number.parseInt(name, 10);
      if (!placesOf.has(number)) placesOf.set(number, []);
      placesOf.get(number).push([place, name.at(-1)]);
    }
  }
  const voiceOf = new Map();
  for (const voice of voices) for (const number of voice.dataset.v.split(' ')) voiceOf.set(Number(number), voice);
  let selected = null;
  let near = null;
  let filter = null;

  function numbersAt(target) {
    const place = target instanceof Element ? target.closest('.m') : null;
    if (place === null || !root.contains(place)) return [];
    return [...new Set(place.dataset.m.split(' ').map((name) => Number.parseInt(name, 10)))];
  }
  function mark(number, prefixOfClass, isOn) {
    const places = placesOf.get(number) ?? [];
    // The cue and the source of an attribution lie over its outer content; the smallest part is set last and wins.
    for (const [place, part] of places) place.classList.toggle(prefixOfClass + part, isOn);
  }
  function comeNear(number) {
    if (near === number) return;
    if (near !== null) mark(near, 'near-', false);
    near = number === selected ? null : number;
    if (near !== null) mark(near, 'near-', true);
  }
  function select(number, others, at) {
    comeNear(null);
    if (selected !== null) mark(selected, 'on-', false);
    selected = number;
    if (number === null) {
      delete root.dataset.lit;
      note.hidden = true;
      return;
    }
    root.dataset.lit = voiceOf.get(number)?.dataset.tone ?? 'tu';
    mark(number, 'on-', true);
    fill(number, others);
    note.hidden = false;
    put(at ?? handleOf(number));
  }
  function handleOf(number) {
    return document.getElementById(prefix + 'a' + number);
  }
  function put(at) {
    note.style.marginTop = '';
    const first = at?.getClientRects()[0];
    if (first === undefined) return;
    if (getComputedStyle(note).position === 'fixed') {
      // The note must not cover the words it is about.
      const covered = first.bottom + 24 - (innerHeight - note.offsetHeight);
      if (covered > 0) scrollBy({ top: covered, behavior: 'instant' });
      return;
    }
    const top = first.top - margin.getBoundingClientRect().top;
    const room = margin.clientHeight - note.offsetHeight;
    note.style.marginTop = Math.max(0, Math.min(top, room)) + 'px';
  }
  function button(words, action, label) {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = words;
    if (label) made.setAttribute('aria-label', label);
    made.addEventListener('click', (event) => { event.stopPropagation(); action(); });
    return made;
  }
  function summaryOf(number) {
    return document.querySelector('#' + prefix + 'd' + number + ' .summary').textContent;
  }
  function fill(number, others) {
    note.replaceChildren();
    const source = document.getElementById(prefix + 'n' + number);
    for (const part of source.querySelectorAll('.summary, .chain, .reported')) note.append(part.cloneNode(true));
    const same = (voiceOf.get(number)?.dataset.v ?? String(number)).split(' ').map(Number);
    const index = same.indexOf(number);
    const steps = document.createElement('p');
    steps.className = 'steps';
    if (same.length > 1) {
      const count = document.createElement('span');
      count.textContent = (index + 1) + ' of ' + same.length;
      steps.append(count, button('Previous', () => go(same.at(index - 1))), button('Next', () => go(same[(index + 1) % same.length])));
    }
    steps.append(button('Close', close));
    note.append(steps);
    if (others.length > 0) {
      const also = document.createElement('div');
      also.className = 'also';
      const label = document.createElement('p');
      label.textContent = 'Also over these words';
      also.append(label);
      for (const other of others) also.append(button(summaryOf(other), () => select(other, [number, ...others.filter((n) => n !== other)])));
      note.append(also);
    }
  }
  function close() {
    const back = note.contains(document.activeElement) ? handleOf(selected) : null;
    back?.focus({ preventScroll: true });
    select(null);
  }
  function go(number) {
    const handle = handleOf(number);
    select(number, [], handle);
    handle?.focus({ preventScroll: true });
    handle?.scrollIntoView({ block: 'nearest' });
  }
  function setFilter(voice) {
    filter = filter === voice ? null : voice;
    for (const other of voices) other.setAttribute('aria-pressed', String(other === filter));
    root.classList.toggle('filtered', filter !== null);
    for (const place of root.querySelectorAll('.m.of')) place.classList.remove('of');
    if (filter !== null) {
      for (const number of filter.dataset.v.split(' ')) {
        for (const [place] of placesOf.get(Number(number)) ?? []) place.classList.add('of');
      }
    }
    if (all) all.hidden = filter === null;
  }

  root.addEventListener('pointerover', (event) => comeNear(event.pointerType === 'touch' ? null : numbersAt(event.target)[0] ?? null));
  root.addEventListener('pointerleave', () => comeNear(null));
  root.addEventListener('focusin', (event) => {
    const id = event.target.id ?? '';
    if (!event.target.matches('a.m') || !id.startsWith(prefix + 'a')) return;
    const number = Number(id.slice(prefix.length + 1));
    if (number !== selected) select(number, numbersAt(event.target).filter((other) => other !== number), event.target);
  });
  root.addEventListener('click', (event) => {
    const voice = event.target instanceof Element ? event.target.closest('.voice') : null;
    if (voice !== null) {
      event.preventDefault();
      setFilter(voice);
      return;
    }
    if (event.target instanceof Element && event.target.closest('.note')) return;
    const [number, ...others] = numbersAt(event.target);
    if (number === undefined) {
      if (String(getSelection()) === '') select(null);
      return;
    }
    if (event.target.closest('a.m')) event.preventDefault();
    if (String(getSelection()) === '') select(number, others, event.target.closest('.m'));
    // Enter on a cue goes on to the note's buttons; Escape comes back.
    if (event.detail === 0) note.querySelector('button')?.focus({ preventScroll: true });
  });
  for (const voice of voices) {
    voice.setAttribute('role', 'button');
    voice.setAttribute('aria-pressed', 'false');
    voice.addEventListener('keydown', (event) => {
      if (event.key === ' ') { event.preventDefault(); setFilter(voice); }
    });
  }
  all?.addEventListener('click', () => setFilter(filter));
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    if (selected !== null) close();
    else if (filter !== null) setFilter(filter);
  });
  addEventListener('resize', () => { if (selected !== null) put(handleOf(selected)); });
  const asked = location.hash.startsWith('#' + prefix) ? /^[an](\\d+)$/.exec(location.hash.slice(prefix.length + 1)) : null;
  if (asked !== null && placesOf.has(Number(asked[1]))) go(Number(asked[1]));
}
`;
