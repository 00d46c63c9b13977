import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { DeclaredTypes } from '../../../src/program/declared-types.js';
import { bindTwin } from '../../../src/program/twin-binding.js';

/** A program of one file, without libraries: what it uses it declares. */
function programOf(text: string): { readonly file: ts.SourceFile; readonly checker: ts.TypeChecker } {
  const file = ts.createSourceFile('/a.ts', text, ts.ScriptTarget.ES2022, true);
  const host = ts.createCompilerHost({});
  const program = ts.createProgram({
    rootNames: ['/a.ts'], options: { noLib: true, strict: true, types: [] },
    host: { ...host, getSourceFile: (name) => (name === '/a.ts' ? file : undefined), fileExists: (name) => name === '/a.ts' },
  });
  return { file, checker: program.getTypeChecker() };
}

/** The smallest node of the text that passes the test. */
function find<N extends ts.Node>(file: ts.SourceFile, text: string, test: (node: ts.Node) => node is N): N {
  let found: N | undefined;
  const visit = (node: ts.Node): void => {
    if (test(node) && node.getText() === text) found = node;
    ts.forEachChild(node, visit);
  };
  visit(file);
  if (found === undefined) throw new Error(`${text} is not in the program.`);
  return found;
}

const store = `
  interface Store { load(): string }
  interface Record { load(): string; save(): void }
  interface Pool<S> {
    use<T>(run: (store: S) => T): T;
    either(run: (store: S) => void): void;
    either(run: (store: S, again: boolean) => void, times: number): void;
    pick: S | undefined;
    of<T>(value: T, run: (value: T) => void): void;
    all(...runs: readonly ((store: S) => void)[]): void;
  }
  declare const pool: Pool<Store>;
`;
const cases = [
  { name: 'a variable', text: 'declare const a: Store; a.load();', access: 'a.load', declared: 'Store' },
  { name: 'a callback’s parameter', text: 'pool.use((a) => a.load());', access: 'a.load', declared: 'Store' },
  { name: 'an outer callback’s parameter', text: 'pool.use((a) => pool.use((b) => a.load()));', access: 'a.load', declared: 'Store' },
  { name: 'a function expression’s parameter', text: 'pool.use(function (a) { a.load(); });', access: 'a.load', declared: 'Store' },
  { name: 'a field', text: 'class C { a!: Store; m() { return () => this.a.load(); } }', access: 'this.a.load', declared: 'Store' },
  { name: 'not: overloads', text: 'pool.either((a) => a.load());', access: 'a.load', declared: undefined },
  { name: 'not: a union', text: 'declare const a: Store | Record; a.load();', access: 'a.load', declared: undefined },
  { name: 'not: what may be missing', text: 'pool.pick.load();', access: 'pool.pick.load', declared: undefined },
  { name: 'not: a type parameter', text: 'pool.of(pool.pick, (a) => a.load());', access: 'a.load', declared: undefined },
  { name: 'not: a rest parameter', text: 'pool.all((a) => a.load());', access: 'a.load', declared: undefined },
  { name: 'not: `this` of a function', text: 'class C { a!: Store; m() { return function (this: C) { this.a.load(); }; } }', access: 'this.a.load', declared: undefined },
  { name: 'not: `this` of a static method', text: 'class C { a!: Store; static m() { this.a.load(); } }', access: 'this.a.load', declared: undefined },
  { name: 'not: what a call gives', text: 'declare function f(): Store; f().load();', access: 'f().load', declared: undefined },
];

describe('a member by what is declared', () => {
  it.each(cases)('$name', ({ text, access, declared }) => {
    const { file, checker } = programOf(store + text);
    const symbol = new DeclaredTypes(ts, checker).memberAt(find(file, access, ts.isPropertyAccessExpression));
    const owners = symbol?.declarations?.map(({ parent }) => (ts.isInterfaceDeclaration(parent) ? parent.name.text : parent.getText()));
    expect(owners?.join()).toBe(declared);
  });
});

describe('what the checker would have to infer is not asked for', () => {
  /** The same checker, which throws when it is asked for the type of one of the nodes, or for what is expected somewhere. */
  function withoutInference(checker: ts.TypeChecker, nodes: readonly ts.Node[]): ts.TypeChecker {
    return {
      ...checker,
      getContextualType: () => { throw new Error('A contextual type was asked for.'); },
      getTypeAtLocation: (node) => {
        if (nodes.includes(node)) throw new Error(`The type of ${node.getText()} was asked for.`);
        return checker.getTypeAtLocation(node);
      },
    };
  }

  it('of a callback’s parameter', () => {
    const { file, checker } = programOf(`${store} pool.use((a) => a.load());`);
    const callback = find(file, '(a) => a.load()', ts.isArrowFunction);
    const parameter = find(file, 'a', ts.isIdentifier);
    const declared = new DeclaredTypes(ts, withoutInference(checker, [callback, callback.parent, parameter]));
    expect(declared.memberAt(find(file, 'a.load', ts.isPropertyAccessExpression))?.name).toBe('load');
  });

  it('of the arguments and the result of a call with a twin', () => {
    const { file, checker } = programOf(`
      interface PromiseLike<T> { then(done: (value: T) => void): void }
      interface Hashes { hashSync(text: string, rounds?: number): string; hash(text: string, rounds?: number): PromiseLike<string> }
      declare const hashes: Hashes;
      declare const text: string;
      hashes.hashSync(text, 10);
    `);
    const call = find(file, 'hashes.hashSync(text, 10)', ts.isCallExpression);
    expect(bindTwin(ts, withoutInference(checker, [call, ...call.arguments]), call, 'hash')?.name).toBe('hash');
  });
});
