import type { BlockingApi } from '../types.js';

const formatsHere = 'The twin is the same function of `prettier`, which formats on the calling thread.';

/** Minifiers, formatters and obfuscators. */
export const minifiers = [
  { module: '@swc/html', path: 'minifySync', kind: 'compute', cost: 'cpu',
    twin: { module: '@swc/html', path: 'minify', style: 'promise' }, repair: 'safe' },
  { module: '@swc/html', path: 'minifyFragmentSync', kind: 'compute', cost: 'cpu',
    twin: { module: '@swc/html', path: 'minifyFragment', style: 'promise' }, repair: 'safe' },
  { module: 'terser', path: 'minify_sync', kind: 'compute', cost: 'cpu',
    twin: { module: 'terser', path: 'minify', style: 'promise' }, repair: 'safe',
    note: 'The twin is a promise and computes here too: a worker takes the work away.' },
  { module: 'terser', path: 'minify', kind: 'compute', cost: 'cpu', offload: true, fakeAsync: true,
    note: 'Gives a promise and computes on the calling thread: seconds for a large bundle.' },
  { module: 'uglify-js', path: 'minify', kind: 'compute', cost: 'cpu', offload: true, note: 'Seconds for a large bundle.' },
  { module: 'clean-css', path: 'default#minify', kind: 'compute', cost: 'cpu', fakeAsync: true,
    note: 'Takes a callback or gives a promise, and computes on the calling thread.' },
  { module: 'csso', path: 'minify', kind: 'compute', cost: 'cpu', offload: true },
  { module: 'svgo', path: 'optimize', kind: 'compute', cost: 'cpu', offload: true },
  { module: 'html-minifier', path: 'minify', kind: 'compute', cost: 'size', instead: '`minify` of `html-minifier-terser`', offload: true },
  { module: 'html-minifier-terser', path: 'minify', kind: 'compute', cost: 'cpu', offload: true, fakeAsync: true,
    note: 'Gives a promise and computes on the calling thread.' },
  { module: 'oxc-minify', path: 'minifySync', kind: 'compute', cost: 'cpu',
    twin: { module: 'oxc-minify', path: 'minify', style: 'promise' }, repair: 'safe' },
  { module: '@prettier/sync', path: 'default.format', kind: 'compute', cost: 'cpu',
    twin: { module: 'prettier', path: 'format', style: 'promise' }, repair: 'safe', note: formatsHere },
  { module: '@prettier/sync', path: 'default.check', kind: 'compute', cost: 'cpu',
    twin: { module: 'prettier', path: 'check', style: 'promise' }, repair: 'safe', note: formatsHere },
  { module: '@prettier/sync', path: 'default.resolveConfig', kind: 'compute', cost: 'cpu',
    twin: { module: 'prettier', path: 'resolveConfig', style: 'promise' }, repair: 'safe', note: formatsHere },
  { module: '@prettier/sync', path: 'createSynchronizedPrettier', kind: 'wait', cost: 'wait',
    note: 'The functions of the result wait for a worker thread.' },
  { module: 'prettier', path: 'format', kind: 'compute', cost: 'cpu', offload: true, fakeAsync: true,
    note: 'Gives a promise and formats on the calling thread.' },
  { module: 'javascript-obfuscator', path: 'obfuscate', kind: 'compute', cost: 'cpu', offload: true },
  { module: 'js-beautify', path: 'default', kind: 'compute', cost: 'size', offload: true },
] as const satisfies readonly BlockingApi[];
