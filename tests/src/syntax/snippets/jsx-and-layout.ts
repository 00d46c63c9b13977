import type { Snippet } from './snippet.js';

export const layoutSnippets: readonly Snippet[] = [
  {
    name: 'elements of JSX',
    file: 'jsx',
    code: 'const a = <div className="b" {...props} onClick={() => save()} on={handler}>text {value} <Page /> {/* c */}</div>;',
    tree: `
      (variables form: "const", declarations: [(declarator target: a, initial: (other type: "jsx-element", children: [(spread
        argument: props), (other type: "jsx-attribute", children: [(function form: "arrow", body: (call form: "call", callee:
        save))]), (other type: "jsx-attribute", children: [handler]), value, (other type: "jsx-element", children: [Page])]))])
    `,
  },
  {
    name: 'members and fragments of JSX',
    file: 'jsx',
    code: '<><ui.Button icon=<Icon /> /><this.Part /><a-b /><ns:tag /></>;',
    tree: `
      (other type: "jsx-fragment", children: [(other type: "jsx-element", children: [(member object: ui, name: "Button"), (other
        type: "jsx-attribute", children: [(other type: "jsx-element", children: [Icon])])]), (other type: "jsx-element",
        children: [(member object: this, name: "Part")]), (other type: "jsx-element"), (other type: "jsx-element")]);
    `,
  },
  {
    name: 'a spread child of JSX',
    file: 'tsx',
    code: '<a>{...items}</a>;',
    tree: '(other type: "jsx-element", children: [(spread argument: items)]);',
  },
  {
    name: 'JSX with types',
    file: 'tsx',
    code: 'const a = <Table<Row> rows={rows as Row[]} />;',
    tree: `
      (variables form: "const", declarations: [(declarator target: a, initial: (other type: "jsx-element", children: [Table,
        (other type: "jsx-attribute", children: [rows])]))])
    `,
  },
  {
    name: 'directives',
    file: 'js',
    code: `'use strict'; function f() { 'use asm'; }`,
    tree: `
      "use strict";
      (function form: "declaration", id: f, body: {"use asm";})
    `,
  },
  {
    name: 'a line that starts with #!',
    file: 'js',
    code: '#!/usr/bin/env node\nmain();',
    tree: '(call form: "call", callee: main);',
  },
  {
    name: 'comments around tokens',
    file: 'js',
    isModule: true,
    code: '/* a */ export /* b */ default /* c */ async /* d */ function /* e */ f /* f */ () /* g */ {} // h',
    tree: '(export-default value: (function form: "declaration", id: f, body: {}, isAsync))',
  },
  {
    name: 'names with escapes and other letters',
    file: 'js',
    code: 'const \\u0061b = 1; größe.名前 = ab;',
    tree: `
      (variables form: "const", declarations: [(declarator target: ab, initial: 1)])
      (assignment operator: "=", target: (member object: größe, name: "名前"), value: ab);
    `,
  },
  {
    name: 'line breaks without semicolons',
    file: 'js',
    code: 'a\nb()\nlet c = d\n;[e].f()',
    tree: `
      a;
      (call form: "call", callee: b);
      (variables form: "let", declarations: [(declarator target: c, initial: d)])
      (call form: "call", callee: (member object: (array elements: [e]), name: "f"));
    `,
  },
  {
    name: 'an async arrow in parentheses',
    file: 'js',
    code: '(async () => { await main(); })();',
    tree: `
      (call form: "call", callee: (function form: "arrow", body: {(await argument: (call form: "call", callee: main));},
        isAsync));
    `,
  },
];
