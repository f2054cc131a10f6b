import type { RouteDefinition } from '../../../api/routes/route-definition.js';
import { routeNames, routeTable } from '../../../api/routes/route-table.js';
import { problemSchema } from '../../../api/schemas/problem-schemas.js';

const patterns = routeNames.map((name) => {
  const route: RouteDefinition = routeTable[name];
  const pattern = new RegExp(`^${route.path.replace(/\{\w+\}/g, '[^/]+')}$`);
  return { route, pattern };
});

/** Holds an answer against the document: a declared status, a body of exactly the declared form. */
export function expectDocumented(
  method: string,
  path: string,
  answer: { status: number; headers: Headers; body: unknown },
): void {
  const bare = path.split('?')[0] ?? '';
  const known = patterns.find(
    ({ route, pattern }) => route.method === method.toLowerCase() && pattern.test(bare),
  );
  const type = answer.headers.get('Content-Type') ?? '';
  const reply = known?.route.replies[answer.status];
  if (!reply) {
    expect({ path, type }).toEqual({
      path,
      type: expect.stringMatching(/^application\/problem\+json/),
    });
    const { type: _type, ...problem } = answer.body as Record<string, unknown>;
    expect(problemSchema.omit({ type: true }).strict().safeParse(problem).error).toBeUndefined();
    return;
  }
  if (!reply.schema || reply.contentType) return;
  const parsed = reply.schema.safeParse(answer.body);
  expect({ path, error: parsed.error }).toEqual({ path, error: undefined });
  expect(parsed.data).toEqual(answer.body);
}
