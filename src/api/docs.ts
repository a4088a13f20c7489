// The OpenAPI document as a page, written by the server: no script, so that it stands under the site's CSP.
import { z } from 'zod';
import type { Endpoint } from './endpoint.ts';
import { hashed } from './endpoint.ts';
import { PROBLEMS } from './error-handler.ts';
import { html, type Markup } from './markup.ts';
import { describer, type OpenApiDocument, type Routes } from './openapi.ts';
import { programStart } from './replies.ts';

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema?: { enum?: unknown[]; items?: { enum?: unknown[] }; default?: unknown };
}
interface Operation {
  operationId: string;
  summary: string;
  description?: string;
  tags: string[];
  security?: unknown[];
  parameters?: Parameter[];
  responses: Record<string, { description: string; content?: Record<string, { example?: unknown }> }>;
}

/** GET /docs */
export function docsPage(routes: Routes): Endpoint {
  const described = describer(routes);
  return hashed({
    name: 'getDocs',
    tag: 'About the API',
    summary: 'This API, to read',
    query: z.strictObject({}),
    answer: 'text/html',
    read: async ({ base, version }) => ({
      type: 'text/html; charset=utf-8',
      body: renderDocs(described(base, version), base),
      lastModified: programStart,
    }),
  });
}

const FEEDS = ['/feeds/statements.rss?q=sorry', '/feeds/removed.atom?platform=Instagram', '/feeds/people/{id}.json'];

/** The documentation page, from the document alone. */
export function renderDocs(document: OpenApiDocument, base: string): string {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Operation>).map(([method, operation]) => ({ path, method, operation })),
  );
  const groups = Map.groupBy(operations, ({ operation }) => operation.tags[0]!);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API – Onrecord</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/api/docs.css">
<link rel="describedby" type="application/json" href="${base}/api/v1/openapi.json">
</head>
<body>
<header><p><a href="/">Onrecord</a></p><h1>The API</h1>
<p>${document.info.summary}. Version ${document.info.version}; as a machine reads it:
<a href="/api/v1/openapi.json">openapi.json</a>. Everything that is read is open to all and needs no key.</p></header>
<nav aria-label="Operations"><ul>${operations.map(
    ({
      path,
      method,
      operation,
    }) => html`<li><a href="#${operation.operationId}"><code>${method.toUpperCase()} ${path}</code></a></li>
`,
  )}</ul></nav>
<main>
${[...groups].map(
  ([tag, members]) => html`<section><h2>${tag}</h2>${members.map(member => renderOperation(member, base))}</section>
`,
)}
<section><h2 id="feeds">Feeds</h2><p>One item for each event in the life of a statement: said, removed, edited, restored. As
<code>.rss</code>, <code>.atom</code> or <code>.json</code>, with the filters of the list:</p>
<ul>${FEEDS.map(path => html`<li><code>${base}${path}</code></li>`)}</ul></section>
<section><h2 id="problems">Problems</h2><p>Errors are problem details (RFC 9457), with the parameter at fault where there is one.</p>
<dl>${Object.entries(PROBLEMS).map(([code, title]) => html`<dt id="${code}"><code>${code}</code></dt><dd>${title}.</dd>`)}</dl></section>
</main>
</body>
</html>
`;
  return page.text;
}

/** Words of the document: what stands in backticks is code (CommonMark, as OpenAPI has it). */
const prose = (text: string): Markup[] =>
  text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : html`${part}`));

function renderOperation(
  { path, method, operation }: { path: string; method: string; operation: Operation },
  base: string,
): Markup {
  const example = Object.entries(operation.responses)
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, answer]) => Object.values(answer.content ?? {}))[0]?.example;
  const shown = typeof example === 'string' ? example : JSON.stringify(example, null, 2);
  return html`<article id="${operation.operationId}">
<h3><code>${method.toUpperCase()} ${path}</code></h3>
<p>${operation.summary}. ${prose(operation.description ?? '')}</p>
${operation.security && html`<p><strong>Needs the admin token.</strong></p>`}
${operation.parameters?.length ? renderParameters(operation.parameters) : ''}
<pre tabindex="0"><code>curl ${method === 'get' ? '' : `-X ${method.toUpperCase()} `}${base}/api/v1${path}</code></pre>
${shown && html`<details><summary>Example of an answer</summary><pre tabindex="0"><code>${shown}</code></pre></details>`}
</article>
`;
}

function renderParameters(parameters: Parameter[]): Markup {
  return html`<table><thead><tr><th scope="col">Parameter</th><th scope="col">Meaning</th></tr></thead><tbody>${parameters.map(
    ({ name, description, schema, required }) => {
      const values = schema?.enum ?? schema?.items?.enum;
      return html`<tr><th scope="row"><code>${name}</code>${required && html` <small>required</small>`}</th>
<td>${prose(description ?? '')}${values && html`<br><small>${values.map(String).join(', ')}</small>`}${
        schema?.default !== undefined && html`<br><small>default: ${String(schema.default)}</small>`
      }</td></tr>`;
    },
  )}</tbody></table>`;
}

// The colours of the pages (src/web/assets/base.css).
const STYLE = `:root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1d1c1a;--link:#1a4f8b;font:1rem/1.5 system-ui,sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#16171a;--ink:#ebe8e1;--link:#93c0f4}}
html{color:var(--ink);background:var(--paper)}
a{color:var(--link)}
body{max-width:52rem;margin:0 auto;padding:1rem}
code{font-size:.9em;overflow-wrap:anywhere}
nav ul{columns:2 18rem;padding-left:1rem}
article{border-top:1px solid #8884;padding-top:.5rem;margin-top:1.5rem}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.3rem .5rem;border-bottom:1px solid #8884;font-weight:normal}
pre{overflow-x:auto;background:#8881;padding:.75rem;border-radius:.25rem}
dt{margin-top:.5rem}
`;

/** GET /docs.css */
export const docsStyle = hashed({
  name: 'getDocsStyle',
  tag: 'About the API',
  summary: 'Style of the documentation page',
  query: z.strictObject({}),
  answer: 'text/css',
  read: async () => ({ type: 'text/css; charset=utf-8', body: STYLE, lastModified: programStart }),
});
