import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Status } from '../../../src/document/findings.ts';
import type { TimelineEntry } from '../../../src/document/story.ts';
import { toContentLine, toTextValue } from '../../../src/export/exchange/calendar/content-line.ts';
import { toCalendar } from '../../../src/export/exchange/calendar/to-calendar.ts';
import { FERRY_READINGS, FERRY_STORY } from '../../fixtures/ferry-story.ts';
import { MOSCOW_READINGS, MOSCOW_STORY } from '../../fixtures/story-fixture.ts';
import { anyText, RUNS } from '../../property/runs.ts';
import { HOSTILE_MATERIAL, HOSTILE_TEXTS, toHostileMaterial } from './material.ts';

/** Reads a calendar with another program, and checks what that is lenient about. */
function readCalendar(ics: string): { readonly events: readonly ICAL.Event[]; readonly journal: ICAL.Component } {
  // RFC 5545, 3.1: lines end in CRLF and are no longer than 75 octets; nothing else ends one.
  expect(ics.endsWith('\r\n')).toBe(true);
  for (const line of ics.slice(0, -2).split('\r\n')) {
    expect(line).not.toMatch(/[\r\n]/);
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line.isWellFormed()).toBe(true);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this looks for
    expect(line).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/);
  }
  const calendar = new ICAL.Component(ICAL.parse(ics));
  const names = calendar.getAllSubcomponents().map(({ name }) => name);
  expect(names.at(-1)).toBe('vjournal');
  expect(names.slice(0, -1).every((name) => name === 'vevent')).toBe(true);
  const known = new Set('uid dtstamp dtstart dtend summary description status transp url'.split(' '));
  for (const part of calendar.getAllSubcomponents()) {
    for (const { name } of part.getAllProperties()) expect(known.has(name), name).toBe(true);
    expect(part.getAllProperties('uid')).toHaveLength(1);
    expect(part.getAllProperties('dtstamp')).toHaveLength(1);
  }
  const uids = calendar.getAllSubcomponents().map((part) => part.getFirstPropertyValue('uid'));
  expect(new Set(uids).size).toBe(uids.length);
  return {
    events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)),
    journal: calendar.getFirstSubcomponent('vjournal') as ICAL.Component,
  };
}

const toWords = (component: ICAL.Component, property: string): string =>
  String(component.getFirstPropertyValue(property));

const [, , , opening] = FERRY_STORY.timeline;
const withEntry = (change: Partial<TimelineEntry>): string =>
  toCalendar({ ...FERRY_STORY, timeline: [{ ...(opening as TimelineEntry), ...change }] }, FERRY_READINGS);

describe('a story as a calendar', () => {
  const ics = toCalendar(FERRY_STORY, FERRY_READINGS, { program: 'Hearsay 1.2.3' });
  const { events, journal } = readCalendar(ics);

  it('has the happenings that have a date, with their words and where they stand', () => {
    expect(events).toHaveLength(1);
    const [event] = events;
    expect(event?.summary).toBe('Put off: The opening of the pier has been put off');
    expect(event?.startDate.toString()).toBe('2023-03-10');
    expect(event?.endDate.toString()).toBe('2023-03-11');
    expect(event?.description.split('\n')).toEqual([
      '“The opening of the pier has been put off.”',
      'Put off',
      'Dated: 10 March 2023.',
      'Coast Wire, line 11: “The mayor will open the new pier”',
      'Island Post, paragraph 4: “The opening of the pier has been put off”',
      'https://post.example/ferry',
      `Found by Hearsay 1.2.3, model hand 1, in ${FERRY_READINGS.slice(0, 2)
        .map(({ article }) => article.id)
        .join(', ')}.`,
    ]);
    expect(toWords(event?.component as ICAL.Component, 'dtstamp')).toBe('2023-03-05T00:00:00Z');
    expect(toWords(event?.component as ICAL.Component, 'url')).toBe('https://post.example/ferry');
  });

  it('counts what has no day, week or month, and names program, model and every text', () => {
    const lines = toWords(journal, 'description').split('\n');
    expect(lines[0]).toMatch(/^Found by Hearsay 1\.2\.3, model hand 1\./);
    // Late 2021 and what nobody dates.
    expect(lines[1]).toBe('2 happenings without a date, or dated no closer than to a season or a year, left out.');
    for (const { article } of FERRY_READINGS) expect(lines.some((line) => line.endsWith(article.id))).toBe(true);
  });

  it.each<[Status, string]>([
    ['planned', 'TENTATIVE'],
    ['hypothetical', 'TENTATIVE'],
    ['postponed', 'TENTATIVE'],
    ['denied', 'TENTATIVE'],
    ['occurred', 'CONFIRMED'],
    ['ongoing', 'CONFIRMED'],
    ['cancelled', 'CANCELLED'],
  ])('tells what is %s as %s', (status, word) => {
    const [event] = readCalendar(withEntry({ status })).events;
    expect(toWords(event?.component as ICAL.Component, 'status')).toBe(word);
    expect(event?.summary.startsWith('The opening')).toBe(word === 'CONFIRMED');
  });

  it.each([
    ['2023-03-10', null, '2023-03-10', '2023-03-11'],
    ['2023-03-10T18:30', null, '2023-03-10T18:30:00', '2023-03-10T18:30:00'],
    ['2023-03-10T18:30:05Z', null, '2023-03-10T18:30:05Z', '2023-03-10T18:30:05Z'],
    ['2023-03-10TEV', null, '2023-03-10', '2023-03-11'],
    ['2023-W10', null, '2023-03-06', '2023-03-13'],
    ['2023-W10-WE', null, '2023-03-11', '2023-03-13'],
    ['2023-03', null, '2023-03-01', '2023-04-01'],
    ['2023-03', 'END', '2023-03-21', '2023-04-01'],
    ['1815-06-18', null, '1815-06-18', '1815-06-19'],
  ])('has %s (%s) from %s to %s', (when, mod, start, end) => {
    const [event] = readCalendar(withEntry({ when, mod })).events;
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual([start, end]);
  });

  it.each([
    ['2023', null],
    ['2023-SP', null],
    ['202', null],
    ['2023-03-10', 'BEFORE'],
    ['2023-03-10', 'AFTER'],
    ['P3D', null],
    ['PRESENT_REF', null],
    ['0000-01-01', null],
    ['9999-12-31', null],
    ['x\r\nSTATUS:CONFIRMED', null],
    [null, null],
  ])('leaves out and counts what is dated %s (%s)', (when, mod) => {
    const { events: none, journal: said } = readCalendar(withEntry({ when, mod }));
    expect(none).toEqual([]);
    expect(toWords(said, 'description')).toContain('1 happening without a date');
  });

  it('is the same each time, and an event keeps its UID when another article tells of it', () => {
    expect(toCalendar(FERRY_STORY, FERRY_READINGS, { program: 'Hearsay 1.2.3' })).toBe(ics);
    const earlier = withEntry({
      what: opening?.sources[0] as TimelineEntry['what'],
      sources: opening?.sources.slice(0, 1) ?? [],
      status: 'planned',
    });
    const [before] = readCalendar(earlier).events;
    expect(before?.uid).toBe(events[0]?.uid);
  });

  it('is as it was for the visit to Moscow (vitest -u writes it anew)', async () => {
    const calendar = toCalendar(MOSCOW_STORY, MOSCOW_READINGS, { program: 'Hearsay 1.2.3' });
    readCalendar(calendar);
    await expect(calendar).toMatchFileSnapshot('golden/moscow-visit.ics');
  });

  it.each(HOSTILE_TEXTS)('stays whole with %s in every place', (_, text) => {
    const { story, readings } = toHostileMaterial(text);
    const { events: own } = readCalendar(toCalendar(story, readings, { program: text }));
    expect(own).toHaveLength(1);
  });

  it('stays whole for a story that tries to get out of a page', () => {
    const { story, readings } = HOSTILE_MATERIAL;
    expect(readCalendar(toCalendar(story, readings)).events).toEqual([]);
  });
});

describe('a line of a calendar', () => {
  it('is unfolded to what it was, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = toContentLine('SUMMARY', toTextValue(text));
        const event = ICAL.parse(`BEGIN:VEVENT\r\n${line}END:VEVENT\r\n`) as [
          string,
          [string, object, string, string][],
        ];
        expect(event[1]).toHaveLength(1);
        if (/^[\p{L}\p{N}\p{P}\p{S} ]*$/u.test(text)) expect(event[1][0]?.[3]).toBe(text);
      }),
      { numRuns: RUNS },
    );
  });

  it('is not torn inside a character', () => {
    const line = toContentLine('SUMMARY', 'x'.repeat(64) + '😀'.repeat(40));
    expect(line.split('\r\n ').every((part) => part.isWellFormed())).toBe(true);
    expect(line.replaceAll('\r\n ', '')).toBe(`SUMMARY:${'x'.repeat(64)}${'😀'.repeat(40)}\r\n`);
  });
});
