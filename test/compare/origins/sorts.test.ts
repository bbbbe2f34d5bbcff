import { describe, expect, it } from 'vitest';
import { isMaybeSame, toCalling, toDescribedSorts } from '../../../src/compare/origins/sorts.ts';
import { isNameSlip } from '../../../src/compare/voices/name-slip.ts';

describe('two sources without a name', () => {
  it.each([
    ['the company', 'the airline', true],
    ['the authorities', 'the police', true],
    ['a ministry official', 'the government', true],
    ['people close to the minister', 'a survivor', true],
    ['the police', 'a hospital spokesman', false],
    ['the union', 'the company', false],
    ['a resident', 'the ministry', false],
    ['two former employees', 'the company', false],
    ['a former official', 'former officials', true],
    ["the country's state television", 'military officials', false],
    ['the police union', 'a police spokesman', false],
  ])('%s and %s may be one: %s', (a, b, expected) => {
    expect(isMaybeSame(toDescribedSorts(a), toDescribedSorts(b))).toBe(expected);
  });
});

describe('what somebody without a name is called', () => {
  it.each([
    ['the harbour master', 'master'],
    ['two auditors', 'auditor'],
    ['the stationmaster', 'stationmast'],
    ['the company', null],
    ['a spokeswoman', null],
    ['people close to the talks', null],
  ])('%s: %s', (words, expected) => {
    expect(toCalling(words)).toBe(expected);
  });
});

describe('two names', () => {
  it.each([
    ['Daniel Rivas', 'Daniel Riva', true],
    ['Arne Falk', 'Arne Falck', true],
    ['Ona Whitfield', 'Una Whitfield', false],
    ['Kim Jong Un', 'Kim Jong Il', false],
    ['Peskov', 'Pesok', false],
    ['Daniel Rivas', 'Daniel Rivas', false],
  ])('%s and %s differ by a slip: %s', (a, b, expected) => {
    expect(isNameSlip(a, b)).toBe(expected);
  });
});
