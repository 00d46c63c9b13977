import type { BlockingApi } from '../types.js';

/** HTML: documents, cleaners, converters. */
export const html = [
  { module: 'cheerio', path: 'load', kind: 'compute', cost: 'size' },
  { module: 'cheerio', path: 'loadBuffer', kind: 'compute', cost: 'size' },
  { module: 'jsdom', path: 'JSDOM', kind: 'compute', cost: 'cpu', form: 'new', note: 'Tens of milliseconds for each document.' },
  { module: 'jsdom', path: 'JSDOM#serialize', kind: 'compute', cost: 'size' },
  { module: 'jsdom', path: 'JSDOM.fragment', kind: 'compute', cost: 'size' },
  { module: 'happy-dom', path: 'Window', kind: 'compute', cost: 'cpu', form: 'new' },
  { module: 'node-html-parser', path: 'parse', kind: 'compute', cost: 'size' },
  { module: 'parse5', path: 'parse', kind: 'compute', cost: 'size', offload: true },
  { module: 'parse5', path: 'serialize', kind: 'compute', cost: 'size', offload: true },
  { module: 'sanitize-html', path: 'default', kind: 'compute', cost: 'size',
    declared: { package: '@types/sanitize-html', symbol: 'sanitize' }, offload: true },
  { module: 'isomorphic-dompurify', path: 'default.sanitize', kind: 'compute', cost: 'size',
    declared: { package: 'dompurify', container: 'DOMPurify' }, offload: true },
  { module: 'turndown', path: 'default#turndown', kind: 'compute', cost: 'size',
    declared: { package: '@types/turndown', container: 'TurndownService' } },
  { module: 'juice', path: 'default', kind: 'compute', cost: 'size', declared: { package: 'juice', symbol: 'juice' },
    twin: { module: 'juice', path: 'juiceResources', style: 'callback' }, repair: 'suggest', offload: true,
    note: 'The twin takes a callback and inlines here too.' },
] as const satisfies readonly BlockingApi[];
