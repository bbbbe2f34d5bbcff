/**
 * Makes a page answer: ties the parts of a finding together, tells of it in the margin, filters by voice, follows links
 * to their words, keeps the choice of layers in the address. Without it every link still leads to its words and the
 * checkboxes still work. It only reads what the page holds and never makes markup from text.
 */
export const PAGE_SCRIPT = `
'use strict';
document.documentElement.classList.add('js');
const LAYERS = { n: 'notices', p: 'notices', h: 'happenings', t: 'times', e: 'explanations', f: 'forecasts', c: 'certainty' };
const layerOf = (key) => LAYERS[key[0]] ?? 'attributions';
const isOn = (layer) => document.querySelector('.show-' + layer)?.checked ?? false;
const switches = [...document.querySelectorAll('.switches input')];
const refreshes = [];
const asked = location.hash.slice(1).split('&');
const askedLayers = asked.find((part) => part.startsWith('show='))?.slice(5).split(',');
if (askedLayers) for (const box of switches) box.checked = askedLayers.includes(box.value) || askedLayers.includes('all');
for (const root of document.querySelectorAll('.reading')) start(root, asked[0]);
for (const box of switches) box.addEventListener('change', () => setLayer(box.value, box.checked));

function setLayer(layer, checked) {
  for (const box of switches) if (box.value === layer) box.checked = checked;
  for (const refresh of refreshes) refresh();
  history.replaceState(null, '', toAddress(location.hash.slice(1).split('&')[0]));
}
function toAddress(anchor) {
  const shown = [...new Set(switches.filter((box) => box.checked).map((box) => box.value))].join(',');
  const usual = [...new Set(switches.filter((box) => box.defaultChecked).map((box) => box.value))].join(',');
  const parts = [anchor.startsWith('show=') ? '' : anchor, shown === usual ? '' : 'show=' + shown].filter((part) => part !== '');
  return parts.length === 0 ? location.href.split('#')[0] : '#' + parts.join('&');
}

function start(root, anchor) {
  const prefix = root.dataset.prefix;
  const note = root.querySelector('.note');
  const margin = root.querySelector('.margin');
  const voices = [...root.querySelectorAll('.voice')];
  const all = root.querySelector('.all button');
  const placesOf = new Map();
  const keysOf = new Map();
  for (const place of root.querySelectorAll('.m')) {
    for (const name of place.dataset.m.split(' ')) {
      const key = name.slice(0, -1);
      if (!placesOf.has(key)) {
        placesOf.set(key, []);
        const layer = layerOf(key);
        if (!keysOf.has(layer)) keysOf.set(layer, []);
        keysOf.get(layer).push(key);
      }
      placesOf.get(key).push([place, name.at(-1)]);
    }
  }
  const voiceOf = new Map();
  for (const voice of voices) for (const key of voice.dataset.v.split(' ')) voiceOf.set(key, voice);
  let selected = null;
  let near = null;
  let filter = null;

  function keysAt(target) {
    const place = target instanceof Element ? target.closest('.m') : null;
    if (place === null || !root.contains(place)) return [];
    const keys = new Set(place.dataset.m.split(' ').map((name) => name.slice(0, -1)));
    return [...keys].filter((key) => isOn(layerOf(key)));
  }
  function mark(key, prefixOfClass, isMarked) {
    const places = placesOf.get(key) ?? [];
    // The cue and the source of an attribution lie over its outer content; the smallest part is set last and wins.
    for (const [place, part] of places) place.classList.toggle(prefixOfClass + part, isMarked);
  }
  function comeNear(key) {
    if (near === key) return;
    if (near !== null) mark(near, 'near-', false);
    near = key === selected ? null : key;
    if (near !== null) mark(near, 'near-', true);
  }
  function select(key, others, at) {
    comeNear(null);
    if (selected !== null) mark(selected, 'on-', false);
    selected = key;
    if (key === null) {
      delete root.dataset.lit;
      note.hidden = true;
      return;
    }
    const layer = layerOf(key);
    root.dataset.lit = layer === 'attributions' ? (voiceOf.get(key)?.dataset.tone ?? 'tu') : layer;
    mark(key, 'on-', true);
    fill(key, others);
    note.hidden = false;
    put(at ?? handleOf(key));
  }
  function handleOf(key) {
    return layerOf(key) === 'attributions' ? document.getElementById(prefix + 'a' + key) : (placesOf.get(key)?.[0][0] ?? null);
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
  function tellingOf(key) {
    return document.getElementById(prefix + (layerOf(key) === 'attributions' ? 'n' : 'd') + key);
  }
  function layerWords(layer) {
    return root.querySelector('.sample.' + layer)?.textContent ?? '';
  }
  function summaryOf(key) {
    const layer = layerOf(key);
    if (layer === 'attributions') return tellingOf(key).querySelector('.summary').textContent;
    const words = tellingOf(key)?.querySelector('.label, .words')?.textContent ?? '';
    return layerWords(layer) + ' – ' + (words.length > 70 ? words.slice(0, 69).replace(/\\s+\\S*$/, '') + ' …' : words);
  }
  function fill(key, others) {
    note.replaceChildren();
    const layer = layerOf(key);
    const telling = tellingOf(key);
    if (layer === 'attributions') {
      for (const part of telling.querySelectorAll('.summary, .chain, .held, .reported')) note.append(part.cloneNode(true));
    } else {
      const kind = document.createElement('p');
      kind.className = 'kind';
      kind.textContent = layerWords(layer);
      note.append(kind);
      for (const part of telling?.children ?? []) note.append(part.cloneNode(true));
    }
    const same = layer === 'attributions' ? (voiceOf.get(key)?.dataset.v ?? key).split(' ') : keysOf.get(layer);
    const index = same.indexOf(key);
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
      for (const other of others) also.append(button(summaryOf(other), () => select(other, [key, ...others.filter((k) => k !== other)])));
      note.append(also);
    }
  }
  function close() {
    const back = note.contains(document.activeElement) ? handleOf(selected) : null;
    reach(back);
    select(null);
  }
  function go(key) {
    const handle = handleOf(key);
    select(key, [], handle);
    reach(handle);
    handle?.scrollIntoView({ block: 'nearest' });
  }
  // Words that are no stop for the Tab key can still be reached by a link.
  function reach(place) {
    if (place === null || place === undefined) return;
    if (!place.matches('a, [tabindex]')) place.tabIndex = -1;
    place.focus({ preventScroll: true });
  }
  function follow(link) {
    const id = link.getAttribute('href').slice(1);
    const place = document.getElementById(id)?.closest('.m');
    const key = link.dataset.k;
    if (place === null || place === undefined || !placesOf.has(key)) return false;
    if (!isOn(layerOf(key))) setLayer(layerOf(key), true);
    history.pushState(null, '', toAddress(id));
    select(key, [], place);
    reach(place);
    place.scrollIntoView({ block: 'center' });
    put(place);
    return true;
  }
  function setFilter(voice) {
    filter = filter === voice ? null : voice;
    for (const other of voices) other.setAttribute('aria-pressed', String(other === filter));
    root.classList.toggle('filtered', filter !== null);
    for (const place of root.querySelectorAll('.m.of')) place.classList.remove('of');
    if (filter !== null) {
      for (const key of filter.dataset.v.split(' ')) {
        for (const [place] of placesOf.get(key) ?? []) place.classList.add('of');
      }
    }
    if (all) all.hidden = filter === null;
  }
  // Findings of a layer that is on are stops of the Tab key; notices are reached from the margin.
  function refresh() {
    if (selected !== null && !isOn(layerOf(selected))) select(null);
    for (const stop of root.querySelectorAll('.m[role="button"]')) {
      for (const name of ['role', 'tabindex', 'aria-describedby']) stop.removeAttribute(name);
    }
    for (const stop of root.querySelectorAll('a.m')) {
      if (isOn('attributions')) stop.removeAttribute('tabindex');
      else stop.tabIndex = -1;
    }
    for (const [key, [[place]]] of placesOf) {
      const layer = layerOf(key);
      if (layer === 'attributions' || layer === 'notices' || !isOn(layer) || place.matches('a')) continue;
      place.setAttribute('role', 'button');
      place.tabIndex = 0;
      if (tellingOf(key)) place.setAttribute('aria-describedby', tellingOf(key).id);
    }
  }

  root.addEventListener('pointerover', (event) => comeNear(event.pointerType === 'touch' ? null : keysAt(event.target)[0] ?? null));
  root.addEventListener('pointerleave', () => comeNear(null));
  root.addEventListener('focusin', (event) => {
    const place = event.target;
    if (!place.matches('a.m, .m[role="button"]')) return;
    const keys = keysAt(place);
    const key = place.matches('a') ? place.id.slice(prefix.length + 1) : keys[0];
    if (key === undefined || keys.includes(selected) || !isOn(layerOf(key))) return;
    select(key, keys.filter((other) => other !== key), place);
  });
  root.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const voice = target?.closest('.voice') ?? null;
    if (voice !== null) {
      event.preventDefault();
      setFilter(voice);
      return;
    }
    const link = target?.closest('.to[href], .timeline a') ?? null;
    if (link !== null) {
      if (follow(link)) event.preventDefault();
      return;
    }
    if (target?.closest('.note, .switches, .findings')) return;
    const [key, ...others] = keysAt(target);
    if (key === undefined) {
      if (target?.closest('a.m')) event.preventDefault();
      if (String(getSelection()) === '') select(null);
      return;
    }
    if (target.closest('a.m')) event.preventDefault();
    if (String(getSelection()) === '') select(key, others, target.closest('.m'));
    // Enter on a cue goes on to the note's buttons; Escape comes back.
    if (event.detail === 0) note.querySelector('button')?.focus({ preventScroll: true });
  });
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    if (!(event.target instanceof Element) || !event.target.matches('.m[role="button"]')) return;
    event.preventDefault();
    event.target.click();
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
  refreshes.push(refresh);
  refresh();
  if (!anchor.startsWith(prefix)) return;
  const number = /^[an](\\d+)$/.exec(anchor.slice(prefix.length))?.[1];
  if (number !== undefined && placesOf.has(number)) go(number);
  const place = /^p\\d+$/.test(anchor.slice(prefix.length)) ? document.getElementById(anchor)?.closest('.m') : null;
  if (place) {
    const [key, ...others] = keysAt(place);
    if (key !== undefined) select(key, others, place);
    place.scrollIntoView({ block: 'center' });
  }
}
`;
