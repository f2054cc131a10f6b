import { readFile } from 'node:fs/promises';
import { apiDocument } from '../../../api/openapi/api-document.js';
import { routeRoles } from '../../../api/routes/route-roles.js';
import { routeNames, routeTable } from '../../../api/routes/route-table.js';

type Json = Record<string, unknown>;
const document = JSON.parse(JSON.stringify(apiDocument())) as Json & {
  paths: Record<string, Record<string, Json>>;
};

function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : referencesIn(inner),
  );
}

function resolve(reference: string): unknown {
  return reference
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((place, step) => (place as Json | undefined)?.[step], document);
}

describe('the OpenAPI document', () => {
  it('is committed as it is generated', async () => {
    const committed: unknown = JSON.parse(
      await readFile(new URL('../../../api/openapi/openapi.json', import.meta.url), 'utf8'),
    );
    // Compared as one text: a difference of two documents of this size takes minutes to print.
    expect(JSON.stringify(committed) === JSON.stringify(document)).toBe(true);
  });

  it('is of version 3.1 and resolves every reference', () => {
    expect(document.openapi).toBe('3.1.0');
    const references = referencesIn(document);
    expect(references.length).toBeGreaterThan(100);
    expect(references.filter((reference) => resolve(reference) === undefined)).toEqual([]);
  });

  it.each(routeNames)('documents %s with its roles, replies and key', (name) => {
    const { path, method, idempotency } = routeTable[name] as {
      path: string;
      method: string;
      idempotency?: string;
    };
    const operation = document.paths[path]?.[method];
    expect(operation).toMatchObject({ operationId: name, summary: expect.any(String) });
    const access = routeRoles[name];
    if (access === 'public') expect(operation?.security).toEqual([]);
    else expect(operation?.['x-roles']).toEqual(access);
    const parameters = (operation?.parameters ?? []) as { in: string; name: string }[];
    const takesKey = parameters.some((each) => each.name === 'idempotency-key');
    expect(takesKey).toBe(idempotency !== undefined);
    const inPath = parameters.filter((each) => each.in === 'path').map((each) => each.name);
    expect(inPath).toEqual([...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]));
  });

  it('documents nothing that is not in the table', () => {
    const documented = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map((operation) => operation.operationId),
    );
    expect(documented.sort()).toEqual([...routeNames].sort());
  });

  it('asks for an idempotency key on every POST but sessions and calculators', () => {
    const without = routeNames.filter((name) => {
      const route = routeTable[name] as { method: string; idempotency?: string };
      return route.method === 'post' && route.idempotency === undefined;
    });
    expect(without.sort()).toEqual(['calculate', 'login', 'logout', 'refresh']);
  });
});
