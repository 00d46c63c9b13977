import { describe, expect, it } from 'vitest';
import { allBlockingApis } from '../../../src/catalog/all-blocking.js';
import { allFrameworkRows } from '../../../src/catalog/all-frameworks.js';
import type { BlockingApi, DecoratorRow, FileRow, FrameworkRow, Registration } from '../../../src/catalog/types.js';
import { problemIn, type UnblockSettings } from '../../../src/rule/settings-schema.js';

/** A row with every key there is. */
const api: Required<BlockingApi> = {
  module: 'native-addon', path: 'Archive#packSync', kind: 'compression', cost: 'cpu', form: 'call', when: { callbackOmitted: true },
  unless: { option: 'lazy', value: true }, declared: { package: 'native-types', container: 'Archive', symbol: 'packSync' },
  twin: { module: 'native-addon', path: 'Archive#pack', style: 'promise', since: '20.1.0' }, instead: '`pack`', repair: 'suggest',
  note: 'Packs less.', offload: true, checksBodies: true, fakeAsync: false, since: '20.0.0', until: 24, unproved: 'It is ours.',
};

const call: Required<Registration> = {
  on: 'call', packages: ['our-bus'], names: ['on'], form: 'method', receivers: ['Bus'], arguments: [1], property: 'handlers.*',
  event: { argument: 0, names: ['order.*'] }, context: 'handler', label: 'order handler', namedBy: 0, namedByKey: true, verb: true,
  provides: [{ parameter: 0, package: 'our-bus', type: 'Order' }], once: true, repeats: true, wraps: true, whenUnknown: true,
};

const decorator: Required<DecoratorRow> = {
  on: 'decorator', packages: ['our-server'], names: ['Page'], methods: ['render'], context: 'handler', label: 'page',
};
const place = { context: 'handler', label: 'page' } as const;
const file: Required<FileRow> = {
  on: 'file', patterns: ['src/jobs/*.ts'], exports: ['run'], whenDependsOn: 'our-server', directive: 'use server', yieldsTo: 'handlers', ...place,
};
const rows: readonly FrameworkRow[] = [
  call, decorator, file,
  { on: 'heritage', packages: ['our-server'], types: ['Page'], methods: ['render'], ...place },
  { on: 'annotation', packages: ['our-server'], types: ['Page'], property: 'render', ...place },
  { on: 'parameter', packages: ['our-server'], types: ['Request'], index: 0, ...place },
];

/** The row without the key. */
function without(row: object, key: string): unknown {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== key));
}

describe('settings that are right', () => {
  const settings: Required<UnblockSettings> = {
    blockingApis: [api], frameworks: rows, allow: ['node:fs:existsSync', 'src/config.ts#load'], debug: true,
    dependencies: ['our-loader'],
  };

  it.each([
    ['nothing', {}],
    ['all keys', settings],
    ['empty lists', { blockingApis: [], frameworks: [], allow: [] }],
    ['an argument that is given', { blockingApis: [{ ...api, when: { argument: 0, given: true } }] }],
    ['the literal of an argument', { blockingApis: [{ ...api, when: { argument: 2, literal: false } }] }],
    ['the global at an argument', { blockingApis: [{ ...api, when: { argument: 0, global: 'process.execPath' } }] }],
  ])('%s', (_name, value) => {
    expect(problemIn(value)).toBeUndefined();
  });

  it('every row of the catalog', () => {
    expect(problemIn({ blockingApis: allBlockingApis, frameworks: allFrameworkRows })).toBeUndefined();
  });
});

const text = 'must be a non-empty string';
const flag = 'must be true or false';
const yes = 'must be true, or left out';
const count = 'must be a whole number from 0';
const version = 'must be a version like \'22.5.0\'';
const conditions = 'must have one of callbackOmitted, option, literal, global, given';

describe('a wrong key of settings.unblock', () => {
  it.each<readonly [name: string, value: unknown, problem: string]>([
    ['no object', [], ' must be an object'],
    ['an unknown key', { blocking: [] }, '.blocking is not known; allowed are blockingApis, frameworks, allow, debug, dependencies'],
    ['a key that every object has', { toString: [] }, '.toString is not known; allowed are blockingApis, frameworks, allow, debug, dependencies'],
    ['blockingApis', { blockingApis: api }, '.blockingApis must be an array'],
    ['frameworks', { frameworks: call }, '.frameworks must be an array'],
    ['allow', { allow: ['node:fs:existsSync', 1] }, '.allow[1] must be an API like \'node:fs:existsSync\' or a function like \'src/config.ts#load\''],
    ['allow without a place', { allow: ['load'] }, '.allow[0] must be an API like \'node:fs:existsSync\' or a function like \'src/config.ts#load\''],
    ['debug', { debug: 'yes' }, `.debug ${flag}`],
    ['dependencies', { dependencies: 'all' }, '.dependencies must be true, false or a list of package names'],
    ['dependencies by name', { dependencies: [1] }, `.dependencies[0] ${text}`],
  ])('%s', (_name, value, problem) => {
    expect(problemIn(value)).toBe(problem);
  });
});

describe('a wrong key of a blocking API', () => {
  it.each<readonly [key: keyof BlockingApi, value: unknown, problem: string]>([
    ['module', '', `.module ${text}`],
    ['path', ['packSync'], `.path ${text}`],
    [
      'kind', 'worker-start',
      '.kind must be one of \'fs\', \'process\', \'network\', \'crypto\', \'compression\', \'database\', \'prompt\', \'wait\', \'compute\', \'module-load\'',
    ],
    ['cost', 'slow', '.cost must be one of \'io\', \'wait\', \'cpu\', \'size\', \'cheap\''],
    ['form', 'set', '.form must be one of \'call\', \'new\', \'get\''],
    ['when', true, '.when must be an object'],
    ['when', {}, `.when ${conditions}`],
    ['when', { argument: 1 }, `.when ${conditions}`],
    ['when', { callbackOmitted: false }, `.when.callbackOmitted ${yes}`],
    ['when', { callbackOmitted: true, argument: 1 }, '.when.argument is not known; allowed are callbackOmitted'],
    ['unless', { option: 'sync' }, '.unless.value is missing'],
    ['unless', { option: 'sync', value: 1 }, `.unless.value ${flag}`],
    ['when', { literal: false }, '.when.argument is missing'],
    ['when', { argument: -1, literal: false }, `.when.argument ${count}`],
    ['when', { argument: 0, literal: null }, '.when.literal must be a string, a number, true or false'],
    ['when', { argument: 0, global: 1 }, `.when.global ${text}`],
    ['when', { argument: 0, given: false }, `.when.given ${yes}`],
    ['declared', 'native-types', '.declared must be an object'],
    ['declared', {}, '.declared.package is missing'],
    ['declared', { package: 'a', class: 'B' }, '.declared.class is not known; allowed are package, container, symbol'],
    ['declared', { package: 'a', container: 1 }, `.declared.container ${text}`],
    ['declared', { package: 'a', symbol: 1 }, `.declared.symbol ${text}`],
    ['twin', 'pack', '.twin must be an object'],
    ['twin', { module: 'a', path: 'b' }, '.twin.style is missing'],
    [
      'twin', { module: 'a', path: 'b', style: 'async' },
      '.twin.style must be one of \'promise\', \'callback\', \'promisify\', \'async-iterator\', \'stream\'',
    ],
    ['twin', { module: 'a', path: 'b', style: 'promise', since: '20' }, `.twin.since ${version}`],
    ['instead', 1, `.instead ${text}`],
    ['repair', 'fix', '.repair must be one of \'safe\', \'suggest\''],
    ['note', '', `.note ${text}`],
    ['offload', 'yes', `.offload ${flag}`],
    ['checksBodies', 'yes', `.checksBodies ${flag}`],
    ['fakeAsync', 1, `.fakeAsync ${flag}`],
    ['since', 'v22', `.since ${version}`],
    ['until', '24', `.until ${count}`],
    ['unproved', true, `.unproved ${text}`],
  ])('%s: %j', (key, value, problem) => {
    expect(problemIn({ blockingApis: [api, { ...api, [key]: value }] })).toBe(`.blockingApis[1]${problem}`);
  });

  it.each(['module', 'path', 'kind', 'cost'])('%s is missing', (key) => {
    expect(problemIn({ blockingApis: [without(api, key)] })).toBe(`.blockingApis[0].${key} is missing`);
  });

  it('an unknown one', () => {
    expect(problemIn({ blockingApis: [{ ...api, async: 'pack' }] })).toBe(
      '.blockingApis[0].async is not known; allowed are module, path, kind, cost, form, when, unless, declared, twin, instead, repair, note, '
      + 'offload, checksBodies, fakeAsync, since, until, unproved',
    );
  });
});

describe('a wrong key of a call that runs functions', () => {
  const contexts = '\'async-function\', \'handler\', \'callback\', \'startup\', \'worker\', \'browser\', \'exit\', \'test\', \'cli\', \'build\'';

  it.each<readonly [key: keyof Registration, value: unknown, problem: string]>([
    ['on', 'route', '.on must be one of \'call\', \'decorator\', \'heritage\', \'annotation\', \'parameter\', \'file\''],
    ['packages', 'our-bus', '.packages must be an array'],
    ['packages', [], '.packages must not be empty'],
    ['names', ['on', ''], `.names[1] ${text}`],
    ['form', 'static', '.form must be one of \'method\', \'function\', \'constructor\''],
    ['receivers', [1], `.receivers[0] ${text}`],
    ['arguments', [1.5], `.arguments[0] ${count}`],
    ['arguments', [], '.arguments must not be empty'],
    ['property', ['handler'], `.property ${text}`],
    ['event', 'order', '.event must be an object'],
    ['event', { argument: '0', names: ['a'] }, `.event.argument ${count}`],
    ['event', { argument: 0, names: 'a' }, '.event.names must be an array'],
    ['event', { names: ['a'] }, '.event.argument is missing'],
    ['event', { argument: 0, name: 'a' }, '.event.name is not known; allowed are argument, names'],
    ['context', 'request', `.context must be one of ${contexts}, 'inline'`],
    ['label', '', `.label ${text}`],
    ['namedBy', '0', `.namedBy ${count}`],
    ['namedByKey', 'create', `.namedByKey ${yes}`],
    ['verb', false, `.verb ${yes}`],
    ['provides', { parameter: 0, package: 'a' }, '.provides must be an array'],
    ['provides', [{ parameter: 0 }], '.provides[0].package is missing'],
    ['provides', [{ parameter: -1, package: 'a' }], `.provides[0].parameter ${count}`],
    ['provides', [{ parameter: 0, package: 'a', type: 1 }], `.provides[0].type ${text}`],
    ['provides', [{ parameter: 0, package: 'a', name: 'b' }], '.provides[0].name is not known; allowed are parameter, package, type'],
    ['once', 1, `.once ${yes}`],
    ['repeats', 'daily', `.repeats ${yes}`],
    ['wraps', 0, `.wraps ${yes}`],
    ['whenUnknown', false, `.whenUnknown ${yes}`],
  ])('%s: %j', (key, value, problem) => {
    expect(problemIn({ frameworks: [{ ...call, [key]: value }] })).toBe(`.frameworks[0]${problem}`);
  });

  it('inline is no context of other rows', () => {
    expect(problemIn({ frameworks: [{ ...decorator, context: 'inline' }] })).toBe(`.frameworks[0].context must be one of ${contexts}`);
  });
});

describe('a wrong key of another framework row', () => {
  const keys: Readonly<Record<Exclude<FrameworkRow['on'], 'call'>, string>> = {
    decorator: 'on, context, label, packages, names, methods',
    heritage: 'on, context, label, packages, types, methods',
    annotation: 'on, context, label, packages, types, property',
    parameter: 'on, context, label, packages, types, index',
    file: 'on, context, label, patterns, exports, whenDependsOn, directive, yieldsTo',
  };

  it.each(rows.filter((row) => row.on !== 'call').map((row) => [row.on, row] as const))('%s: an unknown one', (on, row) => {
    expect(problemIn({ frameworks: [{ ...row, form: 'method' }] })).toBe(`.frameworks[0].form is not known; allowed are ${keys[on]}`);
  });

  const optional = ['methods', 'property', 'exports', 'whenDependsOn', 'directive', 'yieldsTo'];

  it.each(rows.filter((row) => row.on !== 'call').map((row) => [row.on, row] as const))('%s: each that is missing', (on, row) => {
    const required = Object.keys(row).filter((key) => key !== 'on' && (on === 'heritage' || !optional.includes(key)));
    expect(required.map((key) => problemIn({ frameworks: [without(row, key)] }))).toEqual(required.map((key) => `.frameworks[0].${key} is missing`));
  });

  it.each<readonly [name: string, row: unknown, problem: string]>([
    ['no object', 'express', ' must be an object'],
    ['no kind', { label: 'page' }, '.on must be one of \'call\', \'decorator\', \'heritage\', \'annotation\', \'parameter\', \'file\''],
    ['decorator: names', { ...decorator, names: [] }, '.names must not be empty'],
    ['decorator: methods', { ...decorator, methods: 'render' }, '.methods must be an array'],
    ['heritage: types', { ...rows[3], types: [''] }, `.types[0] ${text}`],
    ['heritage: methods', { ...rows[3], methods: [] }, '.methods must not be empty'],
    ['annotation: property', { ...rows[4], property: 1 }, `.property ${text}`],
    ['parameter: index', { ...rows[5], index: '0' }, `.index ${count}`],
    ['file: patterns', { ...file, patterns: 'src/jobs/*.ts' }, '.patterns must be an array'],
    ['file: exports', { ...file, exports: [] }, '.exports must not be empty'],
    ['file: yieldsTo', { ...file, yieldsTo: 'all' }, '.yieldsTo must be one of \'callers\', \'handlers\''],
    ['file: whenDependsOn', { ...file, whenDependsOn: ['our-server'] }, `.whenDependsOn ${text}`],
    ['file: directive', { ...file, directive: true }, `.directive ${text}`],
  ])('%s', (_name, row, problem) => {
    expect(problemIn({ frameworks: [row] })).toBe(`.frameworks[0]${problem}`);
  });
});
