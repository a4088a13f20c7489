import { expect, test } from '@jest/globals';
import type { z } from 'zod';
import { renderDocs } from '../../../src/api/docs.ts';
import type { Endpoint } from '../../../src/api/endpoint.ts';
import { PROBLEMS } from '../../../src/api/error-handler.ts';
import { describe } from '../../../src/api/openapi.ts';
import { ROUTES } from '../../../src/api/router.ts';

const BASE = 'https://onrecord.example';
// biome-ignore lint/suspicious/noExplicitAny: looked into as a reader of the document would
const document = describe(ROUTES, BASE, '1.2.3') as any;
const endpoints = Object.entries(ROUTES).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, endpoint]): [string, string, Endpoint] => [path, method, endpoint]),
);

test('it is OpenAPI 3.1, with the version of the program', () => {
  expect(document.openapi).toMatch(/^3\.1\./);
  expect(document.info.version).toBe('1.2.3');
  expect(document.servers).toEqual([{ url: `${BASE}/api/v1` }]);
});

test.each(endpoints)('%s %s is described', (path, method, endpoint) => {
  const operation = document.paths[path][method];
  expect(operation).toMatchObject({ operationId: endpoint.name, summary: endpoint.summary, tags: [endpoint.tag] });
  const named = operation.parameters.filter((each: { in: string }) => each.in === 'path');
  expect(named.map((each: { name: string }) => each.name)).toEqual(path.includes('{id}') ? ['id'] : []);
  for (const parameter of operation.parameters) expect(parameter.description).toBeTruthy();
});

test.each(endpoints.filter(([, , endpoint]) => typeof endpoint.answer !== 'string'))(
  'the example of %s %s has the shape that it is an example of',
  (_path, _method, endpoint) => {
    expect(endpoint.example).toBeDefined();
    expect((endpoint.answer as z.ZodType).safeParse(endpoint.example).error).toBeUndefined();
  },
);

test('operations have names of their own, and every reference leads somewhere', () => {
  const names = endpoints.map(([, , endpoint]) => endpoint.name);
  expect(new Set(names).size).toBe(names.length);
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)];
  expect(references.length).toBeGreaterThan(10);
  for (const [, name] of references) expect(document.components.schemas).toHaveProperty(name!);
});

test('what writes needs the admin token, what reads needs nothing', () => {
  for (const [path, method, endpoint] of endpoints)
    expect(document.paths[path][method].security).toEqual(endpoint.by === 'admin' ? [{ adminToken: [] }] : undefined);
});

test('the page shows every operation and every problem, and has no script', () => {
  const page = renderDocs(document, BASE);
  for (const [, , endpoint] of endpoints) expect(page).toContain(`id="${endpoint.name}"`);
  for (const code of Object.keys(PROBLEMS)) expect(page).toContain(`id="${code}"`);
  expect(page).not.toMatch(/<script|<style|style=|\bon\w+=/i);
});

test('the page escapes what the document says', () => {
  const evil = structuredClone(document);
  evil.paths['/statements'].get.summary = '<script>alert(1)</script>';
  expect(renderDocs(evil, BASE)).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});
