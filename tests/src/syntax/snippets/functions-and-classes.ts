import type { Snippet } from './snippet.js';

export const functionSnippets: readonly Snippet[] = [
  {
    name: 'functions',
    file: 'js',
    code: 'function f(a, b = 1, { c }, [d], ...e) { return a; }',
    tree: `
      (function form: "declaration", id: f, params: [(parameter target: a), (parameter target: b, initial: 1), (parameter
        target: (object-pattern properties: [(pattern-property name: "c", target: c)])), (parameter target: (array-pattern
        elements: [(pattern-element target: d)])), (parameter target: e, rest)], body: {(return argument: a)})
    `,
  },
  {
    name: 'kinds of functions',
    file: 'js',
    code: 'async function a() {} function* b() {} const c = function d() {}; const e = async (x) => x; const f = y => { y; };',
    tree: `
      (function form: "declaration", id: a, body: {}, isAsync)
      (function form: "declaration", id: b, body: {}, isGenerator)
      (variables form: "const", declarations: [(declarator target: c, initial: (function form: "expression", id: d, body: {}))])
      (variables form: "const", declarations: [(declarator target: e, initial: (function form: "arrow", params: [(parameter
        target: x)], body: x, isAsync))])
      (variables form: "const", declarations: [(declarator target: f, initial: (function form: "arrow", params: [(parameter
        target: y)], body: {y;}))])
    `,
  },
  {
    name: 'parameters with types',
    file: 'ts',
    code: 'function f(this: Window, a: Foo, b?: Bar<Baz, string>, { c }: fs.Stats = {}, ...d: string[]): Promise<Foo> {}',
    tree: `
      (function form: "declaration", id: f, params: [(parameter target: a, annotation: Foo), (parameter target: b, annotation:
        Bar<Baz>), (parameter target: (object-pattern properties: [(pattern-property name: "c", target: c)]), initial: (object),
        annotation: fs.Stats), (parameter target: d, rest, annotation: ?)], body: {}, returnType: Promise<Foo>)
    `,
  },
  {
    name: 'overloads',
    file: 'ts',
    code: 'function f(a: string): void; function f(a: number): void; function f(a: any) {}',
    tree: `
      (function form: "declaration", id: f, params: [(parameter target: a, annotation: ?)], returnType: ?)
      (function form: "declaration", id: f, params: [(parameter target: a, annotation: ?)], returnType: ?)
      (function form: "declaration", id: f, params: [(parameter target: a, annotation: ?)], body: {})
    `,
  },
  {
    name: 'a declared function and variable',
    file: 'ts',
    code: 'declare function f(a: Foo): Bar; declare const x: typeof fs;',
    tree: `
      (function form: "declaration", id: f, params: [(parameter target: a, annotation: Foo)], returnType: Bar)
      (variables form: "const", declarations: [(declarator target: x, annotation: typeof fs)])
    `,
  },
  {
    name: 'annotations',
    file: 'ts',
    code: `let a: A | undefined, b: null | B.C, c: typeof fs.promises, d: typeof import('fs'), e: import('fs').Stats, f: `
      + `(G), h: I & J, k: L[], m: Promise<N>, o: Map<string, P>, q: Array<R>;`,
    tree: `
      (variables form: "let", declarations: [(declarator target: a, annotation: A), (declarator target: b, annotation: B.C),
        (declarator target: c, annotation: typeof fs.promises), (declarator target: d, annotation: typeof import(fs)),
        (declarator target: e, annotation: import(fs).Stats), (declarator target: f, annotation: G), (declarator target: h,
        annotation: I), (declarator target: k, annotation: ?), (declarator target: m, annotation: Promise<N>), (declarator target: o,
        annotation: Map<P>),
        (declarator target: q, annotation: ?)])
    `,
  },
  {
    name: 'a class',
    file: 'js',
    code: `class A extends b.C { x = 1; static y; 'z' = 2; [k] = 3; m() {} static async n() {} get p() { return 1; } set `
      + `p(v) {} constructor(a) { super(a); } }`,
    tree: `
      (class id: A, heritage: (member object: b, name: "C"), members: [(class-member form: "field", name: "x", value: 1),
        (class-member form: "field", name: "y", isStatic), (class-member form: "field", name: "z", value: 2), (class-member
        form: "field", computed: k, value: 3), (class-member form: "method", name: "m", value: (function form: "method", body:
        {})), (class-member form: "method", name: "n", isStatic, value: (function form: "method", body: {}, isAsync)),
        (class-member form: "getter", name: "p", value: (function form: "getter", body: {(return argument: 1)})), (class-member
        form: "setter", name: "p", value: (function form: "setter", params: [(parameter target: v)], body: {})), (class-member
        form: "constructor", name: "constructor", value: (function form: "constructor", params: [(parameter target: a)], body:
        {(call form: "call", callee: super, args: [a]);}))])
    `,
  },
  {
    name: 'a class expression',
    file: 'js',
    code: 'const A = class B { static { init(); } };',
    tree: `
      (variables form: "const", declarations: [(declarator target: A, initial: (class id: B, members: [(class-member form:
        "static-block", isStatic, value: {(call form: "call", callee: init);})]))])
    `,
  },
  {
    name: 'a class with types',
    file: 'ts',
    code: `abstract class A<T> extends B<T> implements C, D.E<F> { private readonly fs: typeof import('fs'); x?: X; `
      + `declare y: Y; abstract z: Z; abstract m(): void; m2?(): void; accessor w: W = 1; [key: string]: unknown; }`,
    tree: `
      (class id: A, heritage: B, implementedTypes: [C, D.E<F>], members: [(class-member form: "field", name: "fs", annotation:
        typeof import(fs)), (class-member form: "field", name: "x", annotation: X), (class-member form: "field", name: "y",
        annotation: Y), (class-member form: "field", name: "z", annotation: Z), (class-member form: "method", name: "m", value:
        (function form: "method", returnType: ?)), (class-member form: "method", name: "m2", value: (function form: "method",
        returnType: ?)), (class-member form: "field", name: "w", value: 1, annotation: W)], isAbstract)
    `,
  },
  {
    name: 'overloads of a method',
    file: 'ts',
    code: 'class A { m(a: string): void; m(a: any) {} constructor(); constructor(a?: any) {} }',
    tree: `
      (class id: A, members: [(class-member form: "method", name: "m", value: (function form: "method", params: [(parameter
        target: a, annotation: ?)], returnType: ?)), (class-member form: "method", name: "m", value: (function form: "method",
        params: [(parameter target: a, annotation: ?)], body: {})), (class-member form: "constructor", name: "constructor",
        value: (function form: "constructor")), (class-member form: "constructor", name: "constructor", value: (function form:
        "constructor", params: [(parameter target: a, annotation: ?)], body: {}))])
    `,
  },
  {
    name: 'parameter properties',
    file: 'ts',
    code: 'class A { constructor(private readonly fs: FileSystem, public x = 1, protected y?: Y, z?: Z) {} }',
    tree: `
      (class id: A, members: [(class-member form: "constructor", name: "constructor", value: (function form: "constructor",
        params: [(parameter target: fs, annotation: FileSystem, isField), (parameter target: x, initial: 1, isField), (parameter
        target: y, annotation: Y, isField), (parameter target: z, annotation: Z)], body: {}))])
    `,
  },
  {
    name: 'decorators',
    file: 'ts',
    code: `@Controller('x') class A { @Get() m(@Body() body: Dto, @Req() req) {} @Inject(X) x: X; constructor(@Inject(Y) `
      + `private y: Y) {} }`,
    tree: `
      (class decorators: [(call form: "call", callee: Controller, args: ["x"])], id: A, members: [(class-member form: "method",
        name: "m", value: (function form: "method", params: [(parameter target: body, annotation: Dto, decorators: [(call form:
        "call", callee: Body)]), (parameter target: req, decorators: [(call form: "call", callee: Req)])], body: {}),
        decorators: [(call form: "call", callee: Get)]), (class-member form: "field", name: "x", annotation: X, decorators:
        [(call form: "call", callee: Inject, args: [X])]), (class-member form: "constructor", name: "constructor", value:
        (function form: "constructor", params: [(parameter target: y, annotation: Y, decorators: [(call form: "call", callee:
        Inject, args: [Y])], isField)], body: {}))])
    `,
  },
  {
    name: 'decorators around export',
    file: 'ts',
    isModule: true,
    code: '@A @B() export class C {} export @D class E {} @F export default class G {}',
    tree: `
      (export-named declaration: (class decorators: [A, (call form: "call", callee: B)], id: C))
      (export-named declaration: (class decorators: [D], id: E))
      (export-default value: (class decorators: [F], id: G))
    `,
  },
  {
    name: 'generic methods',
    file: 'ts',
    code: 'class A { m<T>(a: T) {} } ({ n<T>() {} });',
    tree: `
      (class id: A, members: [(class-member form: "method", name: "m", value: (function form: "method", params: [(parameter
        target: a, annotation: T)], body: {}))])
      (object properties: [(property name: "n", value: (function form: "method", body: {}))]);
    `,
  },
];
