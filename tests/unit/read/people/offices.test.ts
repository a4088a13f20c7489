// Offices, titles and generations beside a name.
import { expect, test } from '@jest/globals';
import { castOf } from '../../../support/cast.ts';

test.each([
  ['Secretary of State', 'Zephrin Quorl'],
  ['US Secretary of State', 'Zephrin Quorl'],
  ['Minister of State for Transport', 'Zephrin Quorl'],
  ['Secretary of Health and Human Services', 'Zephrin Quorl'],
  ['Chief of Staff', 'Zephrin Quorl'],
  ['Leader of the House', 'Zephrin Quorl'],
  ['Commissioner of Police', 'Zephrin Quorl'],
  ['County Supervisor', 'Marisela Quorl'],
  ['Park Ranger', 'Marisela Quorl'],
  ['Mayor of Tarnbury', 'Marisela Quorl'],
])('an office is no part of the name behind it: %s', (office, name) => {
  const cast = castOf(`${office} ${name} spoke on Monday. “We shall not be moved,” Quorl said.`);
  expect(Object.keys(cast)).toEqual([name]);
  expect(cast[name]!.at(-1)).toBe('Quorl');
});

test('where nothing but the office stands, nobody is named', () => {
  expect(castOf('The Secretary of State spoke on Monday.')).toEqual({});
});

test('somebody’s relative is not their office', () => {
  expect(Object.keys(castOf('A friend of Ada Quorl spoke on Monday. “We shall not be moved,” he said.'))).toEqual([
    'Ada Quorl',
  ]);
});

test.each([
  ['what a title is may be a surname', 'Tessa Barr'],
  ['so may a judge', 'Aaron Judge'],
  ['initials are no title', 'M.S. Quorl'],
  ['a generation is a person’s, whatever the place', 'Cuba Quorl Jr.'],
])('%s', (_, name) => {
  const cast = castOf(`On Monday, ${name} posted a picture of the quay. “We shall not be moved,” ${name} wrote.`);
  expect(Object.keys(cast)).toEqual([name]);
});

test.each([
  ['a day may be a given name', 'Sunday Quorl'],
  ['and a verb', 'Will Quorl'],
  ['and a place', 'Sydney Quorl'],
  ['a particle joins an unknown name', 'Tessina de Quorl'],
])('%s', (_, name) => {
  const text = `${name} has apologised for a tweet. “We shall not be moved,” ${name} wrote.`;
  expect(Object.keys(castOf(text))).toEqual([name]);
});

test.each(['On Sunday Quorl was closed.', 'Will Quorl be closed?', 'The boat left for Sydney Harbour on Friday.'])(
  'and mostly is none: %s',
  text => {
    expect(castOf(text)).toEqual({});
  },
);
