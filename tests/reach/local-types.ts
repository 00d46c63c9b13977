import type { FixtureProgram } from '../support/programs.js';

/**
 * A handler that is registered on a parameter.
 *
 * @param declaration in one line, of types that are made of `Server`, with the function `register`
 * @param given what it is called with: `made` is a server
 */
function registered(name: string, declaration: string, given = 'made as never'): FixtureProgram {
  const app = (event: string): string => `
    import { readFileSync } from 'node:fs';
    import { Server } from 'node:http';
    const show = () => { readFileSync('a'); };
    ${declaration.replace('request', event)}
    export const made: Server = new Server();
    register(${given});
  `;
  return {
    name,
    files: { 'src/app.ts': app('request') },
    expect: [{ file: 'src/app.ts', line: 3, message: '`readFileSync` blocks the event loop in request handler.' }],
    twin: { name: 'what start-up runs', files: { 'src/app.ts': app('listening') } },
  };
}

/** Servers whose type is written by a name that the file itself declares, or that makes a type of another. */
export const localTypes: readonly FixtureProgram[] = [
  registered('an alias', "type Web = Server; function register(web: Web) { web.on('request', show); }"),
  registered('an alias of a union', "type Web = Server | null; function register(web: Web) { web?.on('request', show); }"),
  registered('an alias of an intersection', "type Web = { readonly port: number } & Server; function register(web: Web) { web.on('request', show); }"),
  registered('an interface that extends', "interface Web extends Server { readonly port: number } function register(web: Web) { web.on('request', show); }"),
  registered('a member of an interface', "interface Parts { readonly web: Server } function register(parts: Parts) { parts.web.on('request', show); }", '{ web: made }'),
  registered('a destructured member of an interface', "interface Parts { readonly web: Server } function register({ web }: Parts) { web.on('request', show); }", '{ web: made }'),
  registered('a type parameter', "function register<Web extends Server>(web: Web) { web.on('request', show); }"),
  registered('a type parameter of a class', "class Setup<Web extends Server> { add(web: Web) { web.on('request', show); } } const register = (web: never) => { new Setup().add(web); };"),
  registered('a field that is a parameter', "type Web = Server; class Setup { constructor(private readonly web: Web) {} add() { this.web.on('request', show); } } const register = (web: never) => { new Setup(web).add(); };"),
  registered('Readonly', "function register(web: Readonly<Server>) { web.on('request', show); }"),
  registered('NonNullable', "function register(web: NonNullable<Server | undefined>) { web.on('request', show); }"),
  registered('ReturnType', "const make = () => new Server(); function register(web: ReturnType<typeof make>) { web.on('request', show); }"),
  registered('Pick', "function register(web: Pick<Server, 'on'>) { web.on('request', show); }"),
];
