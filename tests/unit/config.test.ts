import { expect, test } from '@jest/globals';
import { readConfig } from '../../src/config.ts';

test('an empty environment is a whole configuration', () => {
  expect(readConfig({})).toMatchObject({ port: 8080, dataDir: './data', publicUrl: 'http://localhost:8080' });
});

test.each([
  ['PORT', '99999'],
  ['PUBLIC_URL', 'not a url'],
  ['ADMIN_TOKEN', 'short'],
  ['MONGODB_URI', 'http://localhost'],
  ['LOG_LEVEL', 'loud'],
])('%s=%s is refused by name', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name}: `));
});

test('lists are split at commas and blanks, a trailing slash is dropped', () => {
  const config = readConfig({ FETCH_ALLOW_HOSTS: 'a.test:80, b.test', PUBLIC_URL: 'https://onrecord.test/' });
  expect(config.fetchAllowHosts).toEqual(['a.test:80', 'b.test']);
  expect(config.publicUrl).toBe('https://onrecord.test');
});

test('the configuration cannot be changed', () => {
  expect(Object.isFrozen(readConfig({}))).toBe(true);
});
