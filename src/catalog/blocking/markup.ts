import type { BlockingApi } from '../types.js';

const parsesHere = 'With the option `async` it gives a promise and still parses here.';

/** Markdown, syntax highlighting, formulas. */
export const markup = [
  { module: '@mdx-js/mdx', path: 'compileSync', kind: 'compute', cost: 'cpu',
    twin: { module: '@mdx-js/mdx', path: 'compile', style: 'promise' }, repair: 'safe',
    note: 'The promise form compiles here too: a worker takes the work away.' },
  { module: '@mdx-js/mdx', path: 'evaluateSync', kind: 'compute', cost: 'cpu',
    twin: { module: '@mdx-js/mdx', path: 'evaluate', style: 'promise' }, repair: 'safe',
    note: 'The promise form compiles here too: a worker takes the work away.' },
  { module: '@mdx-js/mdx', path: 'runSync', kind: 'compute', cost: 'cpu',
    twin: { module: '@mdx-js/mdx', path: 'run', style: 'promise' }, repair: 'safe' },
  { module: 'unified', path: 'unified.processSync', kind: 'compute', cost: 'cpu',
    twin: { module: 'unified', path: 'unified.process', style: 'promise' }, repair: 'safe' },
  { module: 'unified', path: 'unified.runSync', kind: 'compute', cost: 'cpu',
    twin: { module: 'unified', path: 'unified.run', style: 'promise' }, repair: 'safe' },
  { module: 'remark', path: 'remark.processSync', kind: 'compute', cost: 'cpu',
    twin: { module: 'remark', path: 'remark.process', style: 'promise' }, repair: 'safe' },
  { module: 'rehype', path: 'rehype.processSync', kind: 'compute', cost: 'cpu',
    twin: { module: 'rehype', path: 'rehype.process', style: 'promise' }, repair: 'safe' },
  { module: 'marked', path: 'marked', kind: 'compute', cost: 'size',
    twin: { module: 'marked', path: 'marked', style: 'promise' }, repair: 'suggest', note: parsesHere },
  { module: 'marked', path: 'parse', kind: 'compute', cost: 'size',
    twin: { module: 'marked', path: 'parse', style: 'promise' }, repair: 'suggest', note: parsesHere },
  { module: 'marked', path: 'Marked#parse', kind: 'compute', cost: 'size',
    twin: { module: 'marked', path: 'Marked#parse', style: 'promise' }, repair: 'suggest', note: parsesHere },
  { module: 'markdown-it', path: 'default()#render', kind: 'compute', cost: 'size' },
  { module: 'showdown', path: 'Converter#makeHtml', kind: 'compute', cost: 'size' },
  { module: 'shiki', path: 'createHighlighterCoreSync', kind: 'compute', cost: 'cpu',
    twin: { module: 'shiki', path: 'createHighlighterCore', style: 'promise' }, repair: 'suggest',
    note: 'The promise form loads languages and themes asynchronously.' },
  { module: 'highlight.js', path: 'default.highlight', kind: 'compute', cost: 'size', offload: true },
  { module: 'highlight.js', path: 'default.highlightAuto', kind: 'compute', cost: 'size', offload: true, note: 'Tries every language.' },
  { module: 'prismjs', path: 'highlight', kind: 'compute', cost: 'size', offload: true },
  { module: 'prismjs', path: 'tokenize', kind: 'compute', cost: 'size', offload: true },
  { module: 'katex', path: 'renderToString', kind: 'compute', cost: 'size', offload: true },
] as const satisfies readonly BlockingApi[];
