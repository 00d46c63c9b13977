import type { Scenario } from '../support/lint-snippet.js';

const COMMONJS = { type: 'commonjs' };

/** ruff ASYNC210 and ASYNC212: synchronous HTTP clients in async functions. */
export const cases: readonly Scenario[] = [
  {
    name: '210: one request per function',
    package: COMMONJS,
    code: `
      import request from 'sync-request';
      import fetchNow from 'sync-fetch';
      export async function one() {
        return request('GET', 'http://localhost/a'); // ! no-sync-http
      }
      export async function two() {
        return request('POST', 'http://localhost/a', { json: {} }); // ! no-sync-http
      }
      export async function three() {
        return fetchNow('http://localhost/a'); // ! no-sync-http
      }`,
  },
  {
    name: '210: mentioned, printed and nested',
    package: COMMONJS,
    code: `
      import request from 'sync-request';
      export async function all() {
        void request;
        console.log(request('GET', 'http://localhost/a')); // ! no-sync-http
        console.log(request('GET', request('GET', 'http://localhost/next').url)); // ! no-sync-http x2
      }`,
  },
  {
    name: '210: every verb',
    package: COMMONJS,
    code: `
      import request from 'sync-request';
      export async function all(url: string) {
        request('OPTIONS', url); // ! no-sync-http
        request('HEAD', url); // ! no-sync-http
        request('PUT', url); // ! no-sync-http
        request('PATCH', url); // ! no-sync-http
        request('DELETE', url); // ! no-sync-http
      }`,
  },
  {
    name: '210: get of something that is no client',
    code: `
      const answers = new Map([['a', 1]]);
      export async function all() { return answers.get('not a synchronous client'); }`,
  },
  {
    name: '210: functions of the file with the names of clients',
    code: `
      export async function all() {
        function request() { return 1; }
        const fetch = () => 2;
        return [request(), fetch()];
      }`,
  },
  {
    name: '210: in a plain function',
    package: COMMONJS,
    code: `
      import request from 'sync-request';
      export function all() { return request('GET', 'http://localhost/a'); }`,
  },
  {
    name: '210: the asynchronous client',
    code: `
      export async function all() { return (await fetch('http://localhost/a')).text(); }`,
  },
  {
    name: '212: client made in a plain function',
    code: `
      import { XMLHttpRequest as Client } from 'xmlhttprequest';
      export function load(url: string) {
        const client = new Client();
        client.open('GET', url, false);
        client.send();
      }`,
    compiles: false,
  },
  {
    name: '212: client made in the async function',
    code: `
      export async function load(url: string) {
        const client = new XMLHttpRequest();
        client.open('GET', url, false); // ! no-sync-http
        client.setRequestHeader('accept', 'text/plain');
        return client.getResponseHeader('etag');
      }`,
  },
  {
    name: '212: client by the type of a parameter',
    code: `
      export async function load(client: XMLHttpRequest, url: string) {
        client.open('GET', url, false); // ! no-sync-http
        client.abort();
      }`,
  },
  {
    name: '212: optional client by the type of a parameter',
    code: `
      export async function load(url: string, client?: XMLHttpRequest | null) {
        client?.open('GET', url, false); // ! no-sync-http
      }`,
  },
  {
    name: '212: client of the module',
    code: `
      const client = new XMLHttpRequest();
      export async function load(url: string) {
        client.open('GET', url, false); // ! no-sync-http
      }`,
  },
  {
    name: '212: client of the module, asynchronous',
    code: `
      const client = new XMLHttpRequest();
      export async function load(url: string) {
        client.open('GET', url);
        client.open('GET', url, true);
      }`,
  },
];
