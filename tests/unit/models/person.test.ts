import { expect, test } from '@jest/globals';
import { nameKey, personId } from '../../../models/person.ts';

test.each([
  ['Selena Gomez', 'selena-gomez'],
  ['Beyoncé', 'beyonce'],
  ['Sinéad O’Connor', 'sinead-o-connor'],
  ['will.i.am', 'will-i-am'],
  ['村上 春樹', '村上-春樹'],
  ['$$$', 'unnamed'],
])('%s is %s', (name, id) => expect(personId(name)).toBe(id));

test('a possessive is the same name', () => expect(nameKey('Lana Orr’s')).toBe(nameKey('Lana Orr')));

test('an endless name makes a bounded id', () => expect(personId('x'.repeat(5000)).length).toBe(80));
