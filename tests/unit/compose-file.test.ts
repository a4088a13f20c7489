import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readConfig } from '../../src/config.ts';
import { parseRoles } from '../../src/service.ts';

interface ComposeService {
  build?: string;
  image?: string;
  command?: string[];
  environment?: Record<string, string>;
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test: string[] };
  volumes?: string[];
}

let compose: { services: Record<string, ComposeService>; volumes: Record<string, unknown> };
beforeAll(async () => {
  compose = parse(await readFile('docker-compose.yml', 'utf8'), { merge: true });
});

describe('docker-compose.yml', () => {
  test('has a web process, workers that can be scaled, and a one-member replica set', () => {
    expect(Object.keys(compose.services).sort()).toEqual(['mongo', 'web', 'worker']);
    expect(compose.services['mongo']!.image).toBe('mongo:8');
    expect(compose.services['mongo']!.command).toContain('rs0');
    expect(compose.services['mongo']!.healthcheck!.test.join(' ')).toContain('rs.initiate');
  });
  test.each(['web', 'worker'])('%s starts with roles and an environment that the program takes', name => {
    const service = compose.services[name]!;
    const [flag, roles] = service.command!;
    expect(flag).toBe('--roles');
    expect(() => parseRoles(roles!)).not.toThrow();
    // What compose would put in for ${NAME:-default} with nothing set.
    const defaults = Object.entries(service.environment!).map(([key, value]) => [
      key,
      value.replace(/\$\{\w+:-([^}]*)\}/g, '$1'),
    ]);
    expect(readConfig(Object.fromEntries(defaults)).mongodbUri).toContain('replicaSet=rs0');
  });
  test('every dependency is a service with a health check, every named volume is declared', () => {
    for (const service of Object.values(compose.services)) {
      for (const name of Object.keys(service.depends_on ?? {}))
        expect(compose.services[name]?.healthcheck).toBeDefined();
      for (const volume of service.volumes ?? []) expect(compose.volumes).toHaveProperty(volume.split(':')[0]!);
    }
  });
});

test('.env.example names every variable that the program reads, and only those', async () => {
  const named = [...(await readFile('.env.example', 'utf8')).matchAll(/^#? ?([A-Z][A-Z_]+)=/gm)].map(match => match[1]);
  const source = await readFile('src/config.ts', 'utf8');
  const read = [...source.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(match => match[1]);
  expect(named.sort()).toEqual(read.sort());
});
