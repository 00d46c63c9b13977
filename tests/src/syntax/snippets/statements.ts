import type { Snippet } from './snippet.js';

export const statementSnippets: readonly Snippet[] = [
  {
    name: 'declarations with patterns',
    file: 'js',
    code: `const { a, b: { c }, ['d']: e, f = g, ...rest } = h; let [i, , j = 1, [k], ...l] = m; var n;`,
    tree: `
      (variables form: "const", declarations: [(declarator target: (object-pattern properties: [(pattern-property name: "a",
        target: a), (pattern-property name: "b", target: (object-pattern properties: [(pattern-property name: "c", target:
        c)])), (pattern-property name: "d", computed: "d", target: e), (pattern-property name: "f", target: f, initial: g)],
        rest: rest), initial: h)])
      (variables form: "let", declarations: [(declarator target: (array-pattern elements: [(pattern-element target: i), -,
        (pattern-element target: j, initial: 1), (pattern-element target: (array-pattern elements: [(pattern-element target:
        k)])), (pattern-element target: l, rest)]), initial: m)])
      (variables form: "var", declarations: [(declarator target: n)])
    `,
  },
  {
    name: 'patterns with types',
    file: 'ts',
    code: 'const { a }: Foo = b; const [c]: Bar[] = d; try {} catch (e: unknown) {} for (const x of y as Z) {}',
    tree: `
      (variables form: "const", declarations: [(declarator target: (object-pattern properties: [(pattern-property name: "a",
        target: a)]), initial: b, annotation: Foo)])
      (variables form: "const", declarations: [(declarator target: (array-pattern elements: [(pattern-element target: c)]),
        initial: d, annotation: ?)])
      (try block: {}, caught: e, handler: {})
      (loop form: "for-of", each: (variables form: "const", declarations: [(declarator target: x)]), iterated: y, body: {})
    `,
  },
  {
    name: 'destructuring assignments',
    file: 'js',
    code: `({ a, b: c.d, e = 1, ['f']: [g, , h = 2, ...i], ...rest } = j);`,
    tree: `
      (assignment operator: "=", target: (object-pattern properties: [(pattern-property name: "a", target: a), (pattern-property
        name: "b", target: (member object: c, name: "d")), (pattern-property name: "e", target: e, initial: 1),
        (pattern-property name: "f", computed: "f", target: (array-pattern elements: [(pattern-element target: g), -,
        (pattern-element target: h, initial: 2), (pattern-element target: i, rest)]))], rest: rest), value: j);
    `,
  },
  {
    name: 'an array assignment with parentheses',
    file: 'js',
    code: '[(a), (b.c)] = d;',
    tree: `
      (assignment operator: "=", target: (array-pattern elements: [(pattern-element target: a), (pattern-element target: (member
        object: b, name: "c"))]), value: d);
    `,
  },
  {
    name: 'nested defaults of an assignment',
    file: 'js',
    code: '[{ a: { b } = {} } = {}] = c;',
    tree: `
      (assignment operator: "=", target: (array-pattern elements: [(pattern-element target: (object-pattern properties:
        [(pattern-property name: "a", target: (object-pattern properties: [(pattern-property name: "b", target: b)]), initial:
        (object))]), initial: (object))]), value: c);
    `,
  },
  {
    name: 'using',
    file: 'ts',
    code: '{ using a = b; } async function f() { await using c = d; }',
    tree: `
      {(variables form: "using", declarations: [(declarator target: a, initial: b)])}
      (function form: "declaration", id: f, body: {(variables form: "using", declarations: [(declarator target: c, initial:
        d)])}, isAsync)
    `,
  },
  {
    name: 'if and else',
    file: 'js',
    code: 'if (a) b; else if (c) { d; } else e;',
    tree: '(if test: a, then: b;, otherwise: (if test: c, then: {d;}, otherwise: e;))',
  },
  {
    name: 'while and do',
    file: 'js',
    code: 'while (a) b; do { c; } while (d);',
    tree: `
      (loop form: "while", test: a, body: b;)
      (loop form: "do", test: d, body: {c;})
    `,
  },
  {
    name: 'for',
    file: 'js',
    code: 'for (let i = 0, n = a; i < n; i++) b; for (;;) {} for (i = 0; ;) {}',
    tree: `
      (loop form: "for", initial: (variables form: "let", declarations: [(declarator target: i, initial: 0), (declarator target:
        n, initial: a)]), test: (binary operator: "<", left: i, right: n), update: (unary operator: "++", operand: i), body: b;)
      (loop form: "for", body: {})
      (loop form: "for", initial: (assignment operator: "=", target: i, value: 0), body: {})
    `,
  },
  {
    name: 'for in and for of',
    file: 'js',
    code: 'for (const a in b) {} for (const [c, d] of e) {} for (f of g) {} for ({ h } of i) {} for (j.k in l) {}',
    tree: `
      (loop form: "for-in", each: (variables form: "const", declarations: [(declarator target: a)]), iterated: b, body: {})
      (loop form: "for-of", each: (variables form: "const", declarations: [(declarator target: (array-pattern elements:
        [(pattern-element target: c), (pattern-element target: d)]))]), iterated: e, body: {})
      (loop form: "for-of", each: f, iterated: g, body: {})
      (loop form: "for-of", each: (object-pattern properties: [(pattern-property name: "h", target: h)]), iterated: i, body: {})
      (loop form: "for-in", each: (member object: j, name: "k"), iterated: l, body: {})
    `,
  },
  {
    name: 'for await',
    file: 'js',
    isModule: true,
    code: 'for await (const a of b) {}',
    tree: '(loop form: "for-await", each: (variables form: "const", declarations: [(declarator target: a)]), iterated: b, body: {})',
  },
  {
    name: 'return and throw',
    file: 'js',
    code: `function f() { return; return a; throw new Error('b'); }`,
    tree: `
      (function form: "declaration", id: f, body: {(return) (return argument: a) (throw argument: (call form: "new", callee:
        Error, args: ["b"]))})
    `,
  },
  {
    name: 'try',
    file: 'js',
    code: 'try { a; } catch (b) { c; } finally { d; } try {} catch {} try {} catch ({ message }) {}',
    tree: `
      (try block: {a;}, caught: b, handler: {c;}, finalizer: {d;})
      (try block: {}, handler: {})
      (try block: {}, caught: (object-pattern properties: [(pattern-property name: "message", target: message)]), handler: {})
    `,
  },
  {
    name: 'switch',
    file: 'js',
    code: 'switch (a) { case 1: b; break; case c: default: { d; } }',
    tree: '(switch discriminant: a, cases: [(case test: 1, body: [b;, (jump form: "break")]), (case test: c), (case body: [{d;}])])',
  },
  {
    name: 'labels and jumps',
    file: 'js',
    code: 'outer: for (;;) { break outer; continue outer; break; continue; }',
    tree: `
      (labeled label: "outer", body: (loop form: "for", body: {(jump form: "break", label: "outer") (jump form: "continue",
        label: "outer") (jump form: "break") (jump form: "continue")}))
    `,
  },
  {
    name: 'empty and debugger statements',
    file: 'js',
    code: ';; debugger; while (a);',
    tree: `
      (other type: "empty")
      (other type: "empty")
      (other type: "debugger")
      (loop form: "while", test: a, body: (other type: "empty"))
    `,
  },
];
