import type { BlockingApi } from '../types.js';

/** GraphQL and JSON schemas. */
export const graphql = [
  { module: 'graphql', path: 'graphqlSync', kind: 'compute', cost: 'size',
    twin: { module: 'graphql', path: 'graphql', style: 'promise' }, repair: 'suggest',
    note: 'Throws where a resolver is asynchronous; the promise form parses and validates here too.' },
  { module: 'graphql', path: 'executeSync', kind: 'compute', cost: 'size',
    twin: { module: 'graphql', path: 'execute', style: 'promise' }, repair: 'suggest',
    note: 'Throws where a resolver is asynchronous; the twin gives a promise only where one is.' },
  { module: 'graphql', path: 'buildSchema', kind: 'compute', cost: 'cpu' },
  { module: 'graphql', path: 'graphql', kind: 'compute', cost: 'size', instead: 'a worker thread', fakeAsync: true,
    note: 'Gives a promise; parsing and validating happen on the calling thread.' },
  { module: 'graphql', path: 'parse', kind: 'compute', cost: 'size' },
  { module: 'graphql', path: 'validate', kind: 'compute', cost: 'size' },
  { module: 'ajv', path: 'default#compile', kind: 'compute', cost: 'cpu', declared: { package: 'ajv', container: 'Ajv' },
    instead: 'a validator that is compiled once, when the program starts',
    note: 'Generates and compiles code: milliseconds for each schema, with `compileAsync` as well.' },
] as const satisfies readonly BlockingApi[];
