import type { BlockingApi } from '../types.js';

const spinsOnProcess = 'Starts a process and spins until it has answered.';

/** Synchronous requests. */
export const http = [
  { module: 'sync-rpc', path: 'default', kind: 'network', cost: 'wait', declared: { package: 'sync-rpc', symbol: 'createClient' },
    instead: 'an asynchronous client', note: 'The function it gives starts a process and waits for it.' },
  { module: 'sync-request', path: 'default', kind: 'network', cost: 'wait', declared: { package: 'sync-request', symbol: 'request' },
    instead: '`fetch`',
    note: '`getBody()` throws from status 300 on and gives a Buffer; `fetch` does neither. `then-request` gives the same response.' },
  { module: 'sync-fetch', path: 'default', kind: 'network', cost: 'wait', declared: { package: '@types/sync-fetch', symbol: 'syncFetch' },
    instead: '`fetch`', note: 'The methods that read the body give promises with `fetch`.' },
  { module: '@ardatan/sync-fetch', path: 'default', kind: 'network', cost: 'wait',
    declared: { package: '@ardatan/sync-fetch', symbol: 'fetch' }, instead: '`fetch`',
    note: 'The methods that read the body give promises with `fetch`.' },
  { module: 'xmlhttprequest', path: 'XMLHttpRequest#open', kind: 'network', cost: 'wait', when: { argument: 2, literal: false },
    declared: { package: 'typescript' }, instead: '`fetch`', note: spinsOnProcess },
  { module: 'xmlhttprequest-ssl', path: 'XMLHttpRequest#open', kind: 'network', cost: 'wait', when: { argument: 2, literal: false },
    instead: '`fetch`', note: spinsOnProcess, unproved: 'The package is JavaScript whose exports TypeScript cannot see.' },
  { module: 'unxhr', path: 'XMLHttpRequest#open', kind: 'network', cost: 'wait', when: { argument: 2, literal: false },
    instead: '`fetch`', note: spinsOnProcess },
] as const satisfies readonly BlockingApi[];
