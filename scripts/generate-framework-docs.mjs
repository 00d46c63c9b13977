// Writes docs/frameworks.md from the rows. Needs a build. With --check: fails when the page is stale.
import { frameworkTables } from '../dist/src/catalog/all-frameworks.js';
import { writeGenerated } from './generated-file.mjs';

const titles = {
  exit: 'The end of the process', workers: 'Workers', tests: 'Tests', cli: 'Command lines', build: 'Build, scripts, migrations',
  nodeServers: 'Servers of Node', express: 'Express', fastify: 'Fastify', koa: 'Koa', hono: 'Hono', nest: 'NestJS', next: 'Next.js', hapi: 'hapi',
  elysia: 'Elysia', h3: 'h3, Nitro, Nuxt', trpc: 'tRPC, oRPC', graphql: 'GraphQL', fileRouters: 'Remix, React Router, SvelteKit, Astro, TanStack Start',
  lambda: 'AWS Lambda', serverless: 'Azure, Google Cloud, Firebase, Vercel, Netlify', runtimes: 'Bun, Deno, Cloudflare Workers',
  smallServers: 'connect, polka, restify and other small servers', classServers: 'Servers of decorated classes', services: 'Services, RPC, workflows',
  sockets: 'WebSockets', queues: 'Queues and brokers', schedulers: 'Schedules', auth: 'Authentication', uploads: 'Uploads', bots: 'Bots',
  desktop: 'Electron, VS Code', databases: 'Hooks of databases', observables: 'RxJS', streamHooks: 'Streams', nodeCallbacks: 'Callbacks',
  timers: 'Timers', promises: 'Promises', events: 'Event listeners', inline: 'Functions that run at once',
};
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];
const contexts = {
  handler: 'runs for each request, message or job: reported', callback: 'runs later, from the event loop: reported',
  startup: 'runs once, before anybody waits: silent', exit: 'runs when the process or the server ends: silent',
  worker: 'has a thread of its own: silent', test: 'silent', cli: 'one user waits for one command: silent', build: 'runs before the program does: silent',
  inline: 'runs inside the call that it is passed to, in the context of the caller',
};

const cell = (text) => text.replaceAll('|', '\\|');
const code = (names) => names.map((name) => `\`${name}\``);

/** All of a short list; the beginning of a long one. */
function list(names, limit = 12) {
  return names.length <= limit ? code(names).join(', ') : `${code(names.slice(0, limit)).join(', ')} and ${names.length - limit} more`;
}

function where({ arguments: indices, property, event, receivers }) {
  const place = indices?.map((index) => ordinals[index]).join(' and ');
  return [
    receivers === undefined ? '' : ` of ${list(receivers, 6)}`,
    event === undefined ? '' : ` for ${list(event.names)}`,
    property === undefined ? '' : `, at ${code([property])}`,
    place === undefined ? '' : `, ${place} argument`,
  ].join('');
}

const describers = {
  call: (row) => `${row.form === 'constructor' ? '`new` ' : row.form === 'method' ? 'method ' : ''}${list(row.names)}${where(row)}`,
  decorator: ({ names, methods }) => {
    const decorators = list(names.map((name) => `@${name}()`));
    return methods === undefined ? decorators : `${list(methods)} of a class with ${decorators}`;
  },
  heritage: ({ types, methods }) => `${list(methods)} of a class that extends or implements ${list(types)}`,
  annotation: ({ types, property }) => (property === undefined ? `a function of type ${list(types)}` : `${code([property])} of ${list(types)}`),
  parameter: ({ types, index }) => `a function whose ${ordinals[index]} parameter is ${list(types)}`,
  file: ({ patterns, exports, whenDependsOn, directive }) => [
    exports === undefined ? 'all code of ' : `${list(exports)} of `, list(patterns, 4),
    directive === undefined ? '' : `, with the directive ${code([directive])}`, whenDependsOn === undefined ? '' : `, with a dependency on ${code([whenDependsOn])}`,
  ].join(''),
};

function line(row) {
  const context = row.context + (row.once ? ', once' : '') + (row.wraps ? ', by the result' : '');
  return `| ${cell(describers[row.on](row))} | ${row.on === 'file' ? '' : cell(list(row.packages, 8))} | ${context} | ${row.label} |`;
}

function section([name, rows]) {
  const head = ['| what is run | of | context | in messages |', '| --- | --- | --- | --- |'];
  return [`## ${titles[name] ?? name}`, '', ...head, ...rows.map(line), ''].join('\n');
}

const tables = Object.entries(frameworkTables);
const packages = new Set(tables.flatMap(([, rows]) => rows.flatMap((row) => row.packages ?? [])));

writeGenerated('docs/frameworks.md', `# What runs a function

<!-- Generated from src/catalog by scripts/generate-framework-docs.mjs: do not edit. -->

${tables.flatMap(([, rows]) => rows).length} rows in ${tables.length} tables say what runs a function: which calls, decorators, types and files of
${packages.size} packages and Node modules. A function is recognised by where the call, the decorator or the type comes from, never by a name alone;
so a row counts only where the receiver or the function is of one of its packages. Your own rows go into \`settings.unblock.frameworks\`.

| context | what it means |
| --- | --- |
${Object.entries(contexts).map(([name, text]) => `| ${name} | ${text} |`).join('\n')}

A context that says "once" runs once for each call, after it: a reaction of start-up code is start-up code. "By the result" means that
the call gives back a function, and that whoever calls it runs the one that was passed. In a place, \`*\` is any key, \`[]\` any element,
\`{a,b}\` one of these keys. Of two rows that fit, the one that asks for an event, a place or a receiver decides, then the earlier one.

${tables.map(section).join('\n')}`);
