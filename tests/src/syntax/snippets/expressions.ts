import type { Snippet } from './snippet.js';

export const expressionSnippets: readonly Snippet[] = [
  {
    name: 'an identifier',
    file: 'js',
    code: 'a;',
    tree: 'a;',
  },
  {
    name: 'this, super and new.target',
    file: 'js',
    code: 'class A extends B { constructor() { super(); this.x = new.target; super.m(); } }',
    tree: `
      (class id: A, heritage: B, members: [(class-member form: "constructor", name: "constructor", value: (function form:
        "constructor", body: {(call form: "call", callee: super); (assignment operator: "=", target: (member object: this, name:
        "x"), value: (meta name: "new.target")); (call form: "call", callee: (member object: super, name: "m"));}))])
    `,
  },
  {
    name: 'literals',
    file: 'js',
    code: '[1, 0x10, 1_000, \'a\', "b\\n", true, null, 10n, -1];',
    tree: `(array elements: [1, 16, 1000, "a", "b\\n", true, null, 10n, (unary operator: "-", operand: 1, prefix)]);`,
  },
  {
    name: 'a regular expression',
    file: 'js',
    code: '/a\\/[/]b/gi;',
    tree: `(regexp pattern: "a\\\\/[/]b", flags: "gi");`,
  },
  {
    name: 'templates',
    file: 'js',
    code: '`a`; `a${b}c${d}`;',
    tree: `
      (template quasis: ["a"]);
      (template quasis: ["a", "c", ""], expressions: [b, d]);
    `,
  },
  {
    name: 'a tagged template',
    file: 'js',
    code: 'sql`select ${id}`;',
    tree: '(call form: "tag", callee: sql, args: [id]);',
  },
  {
    name: 'import.meta',
    file: 'js',
    code: 'import.meta.url;',
    tree: '(member object: (meta name: "import.meta"), name: "url");',
  },
  {
    name: 'a member after a dot',
    file: 'js',
    code: 'fs.readFileSync;',
    tree: '(member object: fs, name: "readFileSync");',
  },
  {
    name: 'a member between brackets',
    file: 'js',
    code: 'fs[\'readFileSync\']; fs[`statSync`]; fs[name]; list[0];',
    tree: `
      (member object: fs, name: "readFileSync", computed: "readFileSync");
      (member object: fs, name: "statSync", computed: (template quasis: ["statSync"]));
      (member object: fs, computed: name);
      (member object: list, computed: 0);
    `,
  },
  {
    name: 'a private member and a private test',
    file: 'js',
    code: 'class A { #x = 1; m(o) { return #x in o && o.#x; } }',
    tree: `
      (class id: A, members: [(class-member form: "field", name: "#x", value: 1), (class-member form: "method", name: "m",
        value: (function form: "method", params: [(parameter target: o)], body: {(return argument: (binary operator: "&&", left:
        (binary operator: "in", left: (other type: "private-name"), right: o), right: (member object: o, name: "#x")))}))])
    `,
  },
  {
    name: 'optional chains',
    file: 'js',
    code: 'a?.b?.(c)?.[d].e;',
    tree: `
      (member object: (member object: (call form: "call", callee: (member object: a, name: "b", optional), args: [c], optional),
        computed: d, optional), name: "e");
    `,
  },
  {
    name: 'calls',
    file: 'js',
    code: 'f(a, ...b); new F; new F(x);',
    tree: `
      (call form: "call", callee: f, args: [a, (spread argument: b)]);
      (call form: "new", callee: F);
      (call form: "new", callee: F, args: [x]);
    `,
  },
  {
    name: 'parentheses',
    file: 'js',
    code: '((a)); (a, (b)).c; (f)(x);',
    tree: `
      a;
      (member object: (sequence expressions: [a, b]), name: "c");
      (call form: "call", callee: f, args: [x]);
    `,
  },
  {
    name: 'what types add to expressions',
    file: 'ts',
    code: '(a as T).b!; <T>c; d satisfies U; f<number>;',
    tree: `
      (member object: a, name: "b");
      c;
      d;
      f;
    `,
  },
  {
    name: 'an optional chain with an assertion',
    file: 'ts',
    code: 'a?.b!.c; (a?.b)!.c;',
    tree: `
      (member object: (member object: a, name: "b", optional), name: "c");
      (member object: (member object: a, name: "b", optional), name: "c");
    `,
  },
  {
    name: 'import calls',
    file: 'js',
    isModule: true,
    code: `import('m'); await import(path);`,
    tree: `
      (import-call source: "m");
      (await argument: (import-call source: path));
    `,
  },
  {
    name: 'an object literal',
    file: 'js',
    code: `({ a: 1, 'b-c': 2, 3: x, [k]: y, ['z']: w, name, ...rest });`,
    tree: `
      (object properties: [(property name: "a", value: 1), (property name: "b-c", value: 2), (property name: "3", value: x),
        (property computed: k, value: y), (property name: "z", computed: "z", value: w), (property name: "name", value: name,
        shorthand), (spread argument: rest)]);
    `,
  },
  {
    name: 'methods and accessors of an object',
    file: 'js',
    code: '({ m() {}, async *g(a) {}, get p() { return 1; }, set p(v) {}, async: 1, f: function () {} });',
    tree: `
      (object properties: [(property name: "m", value: (function form: "method", body: {})), (property name: "g", value:
        (function form: "method", params: [(parameter target: a)], body: {}, isAsync, isGenerator)), (property name: "p", value:
        (function form: "getter", body: {(return argument: 1)})), (property name: "p", value: (function form: "setter", params:
        [(parameter target: v)], body: {})), (property name: "async", value: 1), (property name: "f", value: (function form:
        "expression", body: {}))]);
    `,
  },
  {
    name: 'an array literal with holes',
    file: 'js',
    code: '[, a, , ...b];',
    tree: '(array elements: [-, a, -, (spread argument: b)]);',
  },
  {
    name: 'await and yield',
    file: 'js',
    code: 'async function* f() { await a; yield; yield b; yield* c; }',
    tree: `
      (function form: "declaration", id: f, body: {(await argument: a); (yield); (yield argument: b); (yield argument: c,
        delegate);}, isAsync, isGenerator)
    `,
  },
  {
    name: 'assignments',
    file: 'js',
    code: 'a = b; a.b ||= c; a[b] += c;',
    tree: `
      (assignment operator: "=", target: a, value: b);
      (assignment operator: "||=", target: (member object: a, name: "b"), value: c);
      (assignment operator: "+=", target: (member object: a, computed: b), value: c);
    `,
  },
  {
    name: 'binary operators',
    file: 'js',
    code: 'a + b * c; a && b || c; (a ?? b) in c; a instanceof B; a ** b;',
    tree: `
      (binary operator: "+", left: a, right: (binary operator: "*", left: b, right: c));
      (binary operator: "||", left: (binary operator: "&&", left: a, right: b), right: c);
      (binary operator: "in", left: (binary operator: "??", left: a, right: b), right: c);
      (binary operator: "instanceof", left: a, right: B);
      (binary operator: "**", left: a, right: b);
    `,
  },
  {
    name: 'a long sum',
    file: 'js',
    code: 'a + b + c + d;',
    tree: '(binary operator: "+", left: (binary operator: "+", left: (binary operator: "+", left: a, right: b), right: c), right: d);',
  },
  {
    name: 'unary operators',
    file: 'js',
    code: '!a; typeof b; void 0; delete a.b; -c; ++d; e--;',
    tree: `
      (unary operator: "!", operand: a, prefix);
      (unary operator: "typeof", operand: b, prefix);
      (unary operator: "void", operand: 0, prefix);
      (unary operator: "delete", operand: (member object: a, name: "b"), prefix);
      (unary operator: "-", operand: c, prefix);
      (unary operator: "++", operand: d, prefix);
      (unary operator: "--", operand: e);
    `,
  },
  {
    name: 'conditional and sequence',
    file: 'js',
    code: 'a ? b : c; a, b, c;',
    tree: `
      (conditional test: a, then: b, otherwise: c);
      (sequence expressions: [a, b, c]);
    `,
  },
];
