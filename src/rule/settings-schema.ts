/** A small checker of plain data, for one clear error per mistake: the value's place, and what is allowed there. */
type Check = (value: unknown) => string | undefined;

const kinds = ['fs', 'process', 'network', 'crypto', 'compression', 'database', 'prompt', 'wait', 'compute', 'module-load'];
const costs = ['io', 'wait', 'cpu', 'size', 'cheap'];
const contexts = ['async-function', 'handler', 'callback', 'startup', 'worker', 'exit', 'test', 'cli', 'build'];

const text: Check = (value) => (typeof value === 'string' && value !== '' ? undefined : ' must be a non-empty string');
const flag: Check = (value) => (typeof value === 'boolean' ? undefined : ' must be true or false');
const count: Check = (value) => (Number.isInteger(value) && (value as number) >= 0 ? undefined : ' must be a whole number from 0');
const anything: Check = () => undefined;

const oneOf = (...allowed: readonly string[]): Check => (value) =>
  (typeof value === 'string' && allowed.includes(value) ? undefined : ` must be one of ${allowed.map((name) => `'${name}'`).join(', ')}`);

const listOf = (check: Check): Check => (value) => {
  if (!Array.isArray(value)) return ' must be an array';
  for (const [index, entry] of value.entries()) {
    const problem = check(entry);
    if (problem !== undefined) return `[${index}]${problem}`;
  }
  return undefined;
};

interface Shape { readonly required: Readonly<Record<string, Check>>; readonly optional: Readonly<Record<string, Check>> }

const shaped = ({ required, optional }: Shape): Check => (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return ' must be an object';
  const allowed = { ...required, ...optional };
  for (const [key, entry] of Object.entries(value)) {
    if (!Object.hasOwn(allowed, key)) return `.${key} is not known; allowed are ${Object.keys(allowed).join(', ')}`;
    const problem = allowed[key]?.(entry);
    if (problem !== undefined) return `.${key}${problem}`;
  }
  const missing = Object.keys(required).find((key) => !Object.hasOwn(value, key));
  return missing === undefined ? undefined : `.${missing} is missing`;
};

const twin = shaped({
  required: { module: text, path: text, style: oneOf('promise', 'callback', 'promisify', 'async-iterator', 'stream') }, optional: {},
});

const blockingApi = shaped({
  required: { module: text, path: text, kind: oneOf(...kinds), cost: oneOf(...costs) },
  optional: {
    form: oneOf('call', 'new', 'get'), when: anything, unless: anything, declared: anything, twin, instead: text, repair: oneOf('safe', 'suggest'),
    note: text, offload: flag, fakeAsync: flag, since: text, unproved: text,
  },
});

const names = listOf(text);
const always = { context: oneOf(...contexts), label: text };

/** One shape for each kind of row, by its `on`. */
const frameworkShapes: Readonly<Record<string, Check>> = {
  call: shaped({
    required: { on: text, packages: names, names, form: oneOf('method', 'function', 'constructor'), context: oneOf(...contexts, 'inline'), label: text },
    optional: {
      receivers: names, arguments: listOf(count), property: text, event: anything, namedBy: count, verb: flag, provides: anything,
      once: flag, whenUnknown: flag,
    },
  }),
  decorator: shaped({ required: { on: text, packages: names, names, ...always }, optional: { methods: names } }),
  heritage: shaped({ required: { on: text, packages: names, types: names, methods: names, ...always }, optional: {} }),
  annotation: shaped({ required: { on: text, packages: names, types: names, ...always }, optional: { property: text } }),
  parameter: shaped({ required: { on: text, packages: names, types: names, index: count, ...always }, optional: {} }),
  file: shaped({ required: { on: text, patterns: names, ...always }, optional: { exports: names, whenDependsOn: text, directive: text } }),
};

const frameworkRow: Check = (value) => {
  const on = typeof value === 'object' && value !== null && 'on' in value ? value.on : undefined;
  const check = typeof on === 'string' && Object.hasOwn(frameworkShapes, on) ? frameworkShapes[on] : undefined;
  return check === undefined ? `.on${oneOf(...Object.keys(frameworkShapes))(undefined) ?? ''}` : check(value);
};

const settings = shaped({
  required: {}, optional: { blockingApis: listOf(blockingApi), frameworks: listOf(frameworkRow), allow: names, debug: flag },
});

/**
 * @param value `settings.unblock` as the user wrote it
 * @returns the first problem, beginning with the key's path (`.frameworks[0].on must be one of …`); `undefined` when all is well
 */
export function problemIn(value: unknown): string | undefined {
  return settings(value);
}
