import { isTopic, isTopicPattern, matchesTopic } from '../../../domain/deliveries/topic.js';

describe('topics', () => {
  it.each([
    ['contract.battery_notice', true],
    ['alarm', true],
    ['Contract.notice', false],
    ['contract..notice', false],
    ['contract.*', false],
    ['', false],
  ])('are words joined by dots: "%s" %s', (text, expected) => {
    expect(isTopic(text)).toBe(expected);
  });

  it.each([
    ['*', true],
    ['contract.*', true],
    ['contract.renewed', true],
    ['*.renewed', false],
    ['contract.*.renewed', false],
    ['contract*', false],
  ])('are asked for by name, by beginning, or all: "%s" %s', (text, expected) => {
    expect(isTopicPattern(text)).toBe(expected);
  });

  it.each([
    ['*', 'contract.renewed', true],
    ['contract.*', 'contract.renewed', true],
    ['contract.*', 'contract.battery.notice', true],
    ['contract.*', 'contract', false],
    ['contract.*', 'contracts.renewed', false],
    ['contract.renewed', 'contract.renewed', true],
    ['contract.renewed', 'contract.renewed.late', false],
  ])('match: %s takes %s: %s', (pattern, topic, expected) => {
    expect(matchesTopic(pattern, topic)).toBe(expected);
  });
});
