import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { type Endpoint, hashed, type Methods } from './endpoint.ts';
import { PROBLEMS } from './error-handler.ts';
import { programStart } from './replies.ts';
import * as schemas from './schemas.ts';

export type OpenApiDocument = ReturnType<typeof createDocument>;

const IdOf: Record<string, string> = {
  statements: 'a statement',
  people: 'a person',
  articles: 'an article',
  sources: 'a source',
};

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: schemas.Problem } },
});

function answers(endpoint: Endpoint, hasId: boolean): ZodOpenApiOperationObject['responses'] {
  const [type, schema] =
    typeof endpoint.answer === 'string' ? [endpoint.answer, z.string()] : ['application/json', endpoint.answer];
  const body = { schema, ...(endpoint.example !== undefined && { example: endpoint.example }) };
  const good = { description: endpoint.summary, content: { [type]: body } };
  const refusals = {
    400: problem(PROBLEMS['bad-parameter']!),
    ...(hasId && { 404: problem(PROBLEMS['not-found']!) }),
    429: problem(PROBLEMS['too-many-requests']!),
    503: problem(PROBLEMS['store-unavailable']!),
  };
  if (endpoint.by === 'admin')
    return {
      [endpoint.status]: good,
      ...refusals,
      401: problem(PROBLEMS['unauthorized']!),
      403: problem(PROBLEMS['writing-off']!),
    };
  return {
    200: good,
    304: { description: 'What the client has is still right (If-None-Match, If-Modified-Since)' },
    ...refusals,
  };
}

function operation(endpoint: Endpoint, path: string): ZodOpenApiOperationObject {
  const hasId = path.includes('{id}');
  const id = z.string().meta({ description: `Id of ${IdOf[path.split('/')[1] ?? ''] ?? 'a thing'}` });
  return {
    operationId: endpoint.name,
    tags: [endpoint.tag],
    summary: endpoint.summary,
    ...(endpoint.description && { description: endpoint.description }),
    requestParams: {
      ...(hasId && { path: z.object({ id }) }),
      ...(endpoint.by !== 'admin' && { query: endpoint.query }),
    },
    ...(endpoint.by === 'admin' && {
      requestBody: { content: { 'application/json': { schema: endpoint.body } } },
      security: [{ adminToken: [] }],
    }),
    responses: answers(endpoint, hasId),
  };
}

/** The OpenAPI 3.1 document of a table of routes. https://spec.openapis.org/oas/v3.1.1 */
export function describe(routes: Readonly<Record<string, Methods>>, base: string, version: string): OpenApiDocument {
  const paths: ZodOpenApiPathsObject = {};
  for (const [path, methods] of Object.entries(routes))
    paths[path] = Object.fromEntries(
      Object.entries(methods).map(([method, endpoint]) => [method, operation(endpoint, path)]),
    );
  return createDocument({
    openapi: '3.1.1',
    info: {
      title: 'Onrecord',
      version,
      summary: 'What public figures say, when, and whether it still stands',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: `${base}/api/v1` }],
    security: [],
    tags: ['Statements', 'People', 'Articles', 'Sources', 'Export', 'About the API'].map(name => ({ name })),
    paths,
    components: {
      securitySchemes: { adminToken: { type: 'http', scheme: 'bearer', description: 'ADMIN_TOKEN of the server' } },
    },
  });
}

export type Routes = () => Readonly<Record<string, Methods>>;

/** Describes once: neither the routes nor the address change while the program runs. */
export function describer(routes: Routes): (base: string, version: string) => OpenApiDocument {
  let document: OpenApiDocument | undefined;
  return (base, version) => {
    document ??= describe(routes(), base, version);
    return document;
  };
}

export function openapi(routes: Routes) {
  const described = describer(routes);
  return hashed({
    name: 'getOpenApi',
    tag: 'About the API',
    summary: 'This API as an OpenAPI 3.1 document',
    query: z.strictObject({}),
    answer: 'application/json',
    read: async ({ base, version }) => ({ json: described(base, version), lastModified: programStart }),
  });
}
