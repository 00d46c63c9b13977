import type {
  AnnotationRow, BlockingApi, BlockingCondition, BlockingKind, CallbackContext, ContextKind, Cost, DecoratorRow, FileRow, FrameworkRow,
  HeritageRow, ParameterRow, Provided, Registration, Twin,
} from '../catalog/types.js';
import {
  count, flag, isObject, listOf, literal, matching, oneOf, quoted, shaped, shapedBy, someOf, text, version, yes, type Check,
} from './data-checks.js';

/** What `settings.unblock` of an ESLint configuration may hold. */
export interface UnblockSettings {
  /** The user's own blocking APIs, in the catalog's row type. */
  readonly blockingApis?: readonly BlockingApi[];
  /** Frameworks of the user's own: what runs functions, in the catalog's row type. */
  readonly frameworks?: readonly FrameworkRow[];
  /** What may block: an API (`node:fs:existsSync`), or a function of the project (`src/config.ts#load`). */
  readonly allow?: readonly string[];
  /** Say where the search for what runs a call was cut short, so that reports may be missing. */
  readonly debug?: boolean;
  /** Look into the code of the packages that have no row, or of the named ones, for calls that block inside. Off when left out. */
  readonly dependencies?: boolean | readonly string[];
}

const names = someOf(text);
const indices = someOf(count);

const contexts: Readonly<Record<ContextKind, true>> = {
  'async-function': true, 'handler': true, 'callback': true, 'startup': true, 'worker': true, 'browser': true, 'exit': true,
  'test': true, 'cli': true, 'build': true,
};
const context = oneOf<ContextKind>(contexts);

type ConditionWith<Key extends string> = Extract<BlockingCondition, Readonly<Record<Key, unknown>>>;

const condition = shapedBy({
  callbackOmitted: shaped<ConditionWith<'callbackOmitted'>>({ required: { callbackOmitted: yes }, optional: {} }),
  option: shaped<ConditionWith<'option'>>({ required: { option: text, value: flag }, optional: {} }),
  literal: shaped<ConditionWith<'literal'>>({ required: { argument: count, literal }, optional: {} }),
  global: shaped<ConditionWith<'global'>>({ required: { argument: count, global: text }, optional: {} }),
  given: shaped<ConditionWith<'given'>>({ required: { argument: count, given: yes }, optional: {} }),
});

const twin = shaped<Twin>({
  required: {
    module: text, path: text,
    style: oneOf<Twin['style']>({ 'promise': true, 'callback': true, 'promisify': true, 'async-iterator': true, 'stream': true }),
  },
  optional: { since: version },
});

const blockingApi = shaped<BlockingApi>({
  required: {
    module: text, path: text,
    // Starting threads and processes is known of Node's own functions only.
    kind: oneOf<Exclude<BlockingKind, 'worker-start'>>({
      'fs': true, 'process': true, 'network': true, 'crypto': true, 'compression': true, 'database': true, 'prompt': true, 'wait': true,
      'compute': true, 'module-load': true,
    }),
    cost: oneOf<Cost>({ io: true, wait: true, cpu: true, size: true, cheap: true }),
  },
  optional: {
    form: oneOf<NonNullable<BlockingApi['form']>>({ call: true, new: true, get: true }),
    when: condition, unless: condition,
    declared: shaped<NonNullable<BlockingApi['declared']>>({ required: { package: text }, optional: { container: text, symbol: text } }),
    twin, instead: text, repair: oneOf<NonNullable<BlockingApi['repair']>>({ safe: true, suggest: true }), note: text,
    offload: flag, checksBodies: flag, fakeAsync: flag, since: version, until: count, unproved: text,
  },
});

const always = { on: text, context, label: text };

/** One shape for each kind of row, by its `on`. */
const frameworkRows: Readonly<Record<FrameworkRow['on'], Check>> = {
  call: shaped<Registration>({
    required: {
      on: text, packages: names, names, form: oneOf<Registration['form']>({ method: true, function: true, constructor: true }),
      context: oneOf<CallbackContext>({ ...contexts, inline: true }), label: text,
    },
    optional: {
      receivers: names, arguments: indices, property: text,
      event: shaped<NonNullable<Registration['event']>>({ required: { argument: count, names }, optional: {} }),
      namedBy: count, namedByKey: yes, verb: yes,
      provides: someOf(shaped<Provided>({ required: { parameter: count, package: text }, optional: { type: text } })),
      once: yes, repeats: yes, wraps: yes, whenUnknown: yes,
    },
  }),
  decorator: shaped<DecoratorRow>({ required: { ...always, packages: names, names }, optional: { methods: names } }),
  heritage: shaped<HeritageRow>({ required: { ...always, packages: names, types: names, methods: names }, optional: {} }),
  annotation: shaped<AnnotationRow>({ required: { ...always, packages: names, types: names }, optional: { property: text } }),
  parameter: shaped<ParameterRow>({ required: { ...always, packages: names, types: names, index: count }, optional: {} }),
  file: shaped<FileRow>({
    required: { ...always, patterns: names },
    optional: {
      exports: names, whenDependsOn: text, directive: text,
      yieldsTo: oneOf<NonNullable<FileRow['yieldsTo']>>({ callers: true, handlers: true }),
    },
  }),
};

const checksByKind = new Map(Object.entries(frameworkRows));

const frameworkRow: Check = (value) => {
  if (!isObject(value)) return ' must be an object';
  const check = 'on' in value && typeof value.on === 'string' ? checksByKind.get(value.on) : undefined;
  return check === undefined ? `.on must be one of ${quoted([...checksByKind.keys()])}` : check(value);
};

const settings = shaped<UnblockSettings>({
  required: {},
  optional: {
    blockingApis: listOf(blockingApi), frameworks: listOf(frameworkRow),
    allow: listOf(matching(/.[:#]./, 'an API like \'node:fs:existsSync\' or a function like \'src/config.ts#load\'')), debug: flag,
    dependencies: (value) => (Array.isArray(value) ? names(value) : flag(value) && ' must be true, false or a list of package names'),
  },
});

/**
 * @param value `settings.unblock` as the user wrote it
 * @returns the first problem, beginning with the key's path (`.frameworks[0].on must be one of …`); `undefined` when all is well
 */
export function problemIn(value: unknown): string | undefined {
  return settings(value);
}
