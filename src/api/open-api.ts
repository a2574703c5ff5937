import { Hono } from 'hono';
import { z } from 'zod';
import { addresses, type PublicAddress } from './addresses.ts';
import { schemas } from './schema-parts.ts';

const problem = {
  description: 'One sentence that says why there is no answer.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** `GET /openapi.json`: the public read addresses as an OpenAPI 3.1 document. It is the same until the program changes. */
export function openApiOf(parts: {
  installation: { readonly name: string; readonly origin: string };
  version: string;
}): Hono {
  const text = `${JSON.stringify(documentOf(parts), null, 2)}\n`;
  const app = new Hono();
  app.get('/openapi.json', (c) =>
    c.body(text, 200, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'public, max-age=3600' }),
  );
  return app;
}

function documentOf({
  installation,
  version,
}: {
  installation: { readonly name: string; readonly origin: string };
  version: string;
}): object {
  return {
    openapi: '3.1.0',
    info: {
      title: `${installation.name}: public read addresses`,
      version,
      summary: 'What platforms’ terms say, what changed in them, and the proof.',
      description:
        'Each address is the JSON twin of a page. Schemas name the fields that programs may rely on: answers hold more, and fields are only ever added. This installation is independent of every platform that it names.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: installation.origin }],
    paths: Object.fromEntries(addresses.map((address) => [address.path, { get: operationOf(address) }])),
    components: {
      schemas: {
        ...components(),
        Problem: {
          type: 'object',
          required: ['title', 'status', 'detail'],
          properties: {
            type: { type: 'string' },
            title: { type: 'string' },
            status: { type: 'integer' },
            detail: { type: 'string' },
          },
        },
      },
    },
  };
}

function operationOf({ id, said, parameters, answer }: PublicAddress): object {
  return {
    operationId: id,
    summary: said,
    parameters: parameters.map((one) => ({
      name: one.name,
      in: one.in,
      required: one.in === 'path',
      description: one.said,
      schema: { type: 'string' },
    })),
    responses: {
      200: { description: said, content: { 'application/json': { schema: answered(answer) } } },
      400: problem,
      404: problem,
    },
  };
}

function answered(answer: z.ZodType): object {
  const id = schemas.get(answer)?.id;
  if (id !== undefined) return { $ref: `#/components/schemas/${id}` };
  if (answer instanceof z.ZodUnion) return { anyOf: answer.options.map((option) => answered(option as z.ZodType)) };
  throw new Error('An address answers something that has no name.');
}

/** The registry as JSON Schema; each is named by its place in the document, not by an id of its own. */
function components(): Record<string, object> {
  const { schemas: made } = z.toJSONSchema(schemas, { uri: (id) => `#/components/schemas/${id}` });
  const own = new Set(['$schema', '$id', 'id']);
  return Object.fromEntries(
    Object.entries(made).map(([id, schema]) => [
      id,
      Object.fromEntries(Object.entries(schema).filter(([name]) => !own.has(name))),
    ]),
  );
}
