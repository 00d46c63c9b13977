import type { Snippet } from './snippet.js';

export const moduleSnippets: readonly Snippet[] = [
  {
    name: 'imports',
    file: 'js',
    isModule: true,
    code: `import a from 'a'; import * as b from 'b'; import c, { d, e as f, default as g, 'h-i' as j } from 'c'; import `
      + `'d'; import {} from 'e';`,
    tree: `
      (import source: "a", specifiers: [(import-specifier imported: "default", local: a)])
      (import source: "b", specifiers: [(import-specifier imported: "*", local: b)])
      (import source: "c", specifiers: [(import-specifier imported: "default", local: c), (import-specifier imported: "d",
        local: d), (import-specifier imported: "e", local: f), (import-specifier imported: "default", local: g),
        (import-specifier imported: "h-i", local: j)])
      (import source: "d")
      (import source: "e")
    `,
  },
  {
    name: 'imports of types',
    file: 'ts',
    isModule: true,
    code: `import type A from 'a'; import { type B, c } from 'b'; import type * as D from 'd';`,
    tree: `
      (import source: "a", specifiers: [(import-specifier imported: "default", local: A)], isType)
      (import source: "b", specifiers: [(import-specifier imported: "B", local: B, isType), (import-specifier imported: "c",
        local: c)])
      (import source: "d", specifiers: [(import-specifier imported: "*", local: D)], isType)
    `,
  },
  {
    name: 'an import with attributes',
    file: 'js',
    isModule: true,
    code: `import data from './a.json' with { type: 'json' };`,
    tree: '(import source: "./a.json", specifiers: [(import-specifier imported: "default", local: data)])',
  },
  {
    name: 'import equals',
    file: 'ts',
    isModule: true,
    code: `import a = require('a'); export import b = require('b'); import c = a.b.c; import type D = require('d');`,
    tree: `
      (import source: "a", specifiers: [(import-specifier imported: "export=", local: a)])
      (export-named declaration: (import source: "b", specifiers: [(import-specifier imported: "export=", local: b)]))
      (variables form: "const", declarations: [(declarator target: c, initial: (member object: (member object: a, name: "b"),
        name: "c"))])
      (import source: "d", specifiers: [(import-specifier imported: "export=", local: D)], isType)
    `,
  },
  {
    name: 'exports',
    file: 'js',
    isModule: true,
    code: `const a = 1, b = 2; export { a, b as c, b as default, a as 'd-e' }; export { f, g as h } from 'm'; export * `
      + `from 'n'; export * as o from 'p'; export {};`,
    tree: `
      (variables form: "const", declarations: [(declarator target: a, initial: 1), (declarator target: b, initial: 2)])
      (export-named specifiers: [(export-specifier exported: "a", localName: "a", local: a), (export-specifier exported: "c",
        localName: "b", local: b), (export-specifier exported: "default", localName: "b", local: b), (export-specifier exported:
        "d-e", localName: "a", local: a)])
      (export-named source: "m", specifiers: [(export-specifier exported: "f", localName: "f"), (export-specifier exported: "h",
        localName: "g")])
      (export-all source: "n")
      (export-all source: "p", exported: "o")
      (export-named)
    `,
  },
  {
    name: 'exported declarations',
    file: 'js',
    isModule: true,
    code: 'export const a = 1; export let b; export function c() {} export async function d() {} export class E {}',
    tree: `
      (export-named declaration: (variables form: "const", declarations: [(declarator target: a, initial: 1)]))
      (export-named declaration: (variables form: "let", declarations: [(declarator target: b)]))
      (export-named declaration: (function form: "declaration", id: c, body: {}))
      (export-named declaration: (function form: "declaration", id: d, body: {}, isAsync))
      (export-named declaration: (class id: E))
    `,
  },
  {
    name: 'a default export of an expression',
    file: 'js',
    isModule: true,
    code: 'export default { a };',
    tree: '(export-default value: (object properties: [(property name: "a", value: a, shorthand)]))',
  },
  {
    name: 'a default export of a function',
    file: 'js',
    isModule: true,
    code: 'export default async function f() {}',
    tree: '(export-default value: (function form: "declaration", id: f, body: {}, isAsync))',
  },
  {
    name: 'a default export without a name',
    file: 'js',
    isModule: true,
    code: 'export default function () {}',
    tree: '(export-default value: (function form: "declaration", body: {}))',
  },
  {
    name: 'a default export of a class',
    file: 'js',
    isModule: true,
    code: 'export default class {}',
    tree: '(export-default value: (class))',
  },
  {
    name: 'a default export of an arrow',
    file: 'js',
    isModule: true,
    code: 'export default () => {};',
    tree: '(export-default value: (function form: "arrow", body: {}))',
  },
  {
    name: 'an export assignment',
    file: 'ts',
    isModule: true,
    code: 'const a = 1; export = a;',
    tree: `
      (variables form: "const", declarations: [(declarator target: a, initial: 1)])
      (export-default value: a, isAssignment)
    `,
  },
  {
    name: 'exports of types',
    file: 'ts',
    isModule: true,
    code: `export type { A } from 'a'; export type * from 'b'; export { type C, d } from 'c'; export interface E {} `
      + `export type F = 1; export default interface G {}`,
    tree: '(export-named source: "c", specifiers: [(export-specifier exported: "d", localName: "d")])',
  },
  {
    name: 'what declares types only',
    file: 'ts',
    code: `interface A { m(): void } type B = A; declare namespace C { const d: 1; } declare module 'e' { export const f: `
      + `1; } declare global { var g: 1; } declare enum H { I }`,
    tree: '',
  },
  {
    name: 'an abstract class and enums of an export',
    file: 'ts',
    isModule: true,
    code: 'export abstract class A {} export enum B { C = f(), D } export const enum E {}',
    tree: `
      (export-named declaration: (class id: A, isAbstract))
      (export-named declaration: (other type: "enum", children: [B, (call form: "call", callee: f)]))
      (export-named declaration: (other type: "enum", children: [E]))
    `,
  },
  {
    name: 'a declared export',
    file: 'ts',
    isModule: true,
    code: 'export declare const a: A; export declare function b(): B; export declare class C { m(): void }',
    tree: `
      (export-named declaration: (variables form: "const", declarations: [(declarator target: a, annotation: A)]))
      (export-named declaration: (function form: "declaration", id: b, returnType: B))
      (export-named declaration: (class id: C, members: [(class-member form: "method", name: "m", value: (function form:
        "method", returnType: ?))]))
    `,
  },
  {
    name: 'namespaces',
    file: 'ts',
    isModule: true,
    code: 'namespace A { export const b = c(); namespace D.E { f(); } } export namespace G {}',
    tree: `
      (other type: "namespace", children: [A, (export-named declaration: (variables form: "const", declarations: [(declarator
        target: b, initial: (call form: "call", callee: c))])), (other type: "namespace", children: [D, (call form: "call",
        callee: f);])])
      (export-named declaration: (other type: "namespace", children: [G]))
    `,
  },
];
