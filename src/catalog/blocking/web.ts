import type { BlockingApi } from '../types.js';

const waitsForTerminal = 'In Deno and Bun the whole process waits for the terminal.';
const storageFile = 'In Node the storage is a SQLite file.';
const sharedType = 'Declared by a type that other storages have too.';
const workersOnly = 'Exists in web workers only.';

/** The web platform: dialogs, storage, synchronous requests, file readers of workers. */
export const web = [
  { module: 'global', path: 'alert', kind: 'prompt', cost: 'wait', note: waitsForTerminal },
  { module: 'global', path: 'confirm', kind: 'prompt', cost: 'wait', note: waitsForTerminal },
  { module: 'global', path: 'prompt', kind: 'prompt', cost: 'wait', note: waitsForTerminal },
  { module: 'global', path: 'print', kind: 'prompt', cost: 'wait' },
  { module: 'global', path: 'document.write', kind: 'compute', cost: 'size', declared: { package: 'typescript', container: 'Document' } },
  { module: 'global', path: 'XMLHttpRequest#open', kind: 'network', cost: 'wait', when: { argument: 2, literal: false },
    twin: { module: 'global', path: 'fetch', style: 'promise' }, note: 'Opened with `false`, the request is waited for in `send`.' },
  { module: 'global', path: 'HTMLCanvasElement#toDataURL', kind: 'compute', cost: 'size', instead: '`toBlob` with a callback' },
  { module: 'global', path: 'CanvasRenderingContext2D#getImageData', kind: 'compute', cost: 'size',
    declared: { package: 'typescript', container: 'CanvasImageData' } },
  { module: 'global', path: 'OffscreenCanvasRenderingContext2D#getImageData', kind: 'compute', cost: 'size',
    declared: { package: 'typescript', container: 'CanvasImageData' } },
  { module: 'global', path: 'WebGLRenderingContext#readPixels', kind: 'compute', cost: 'wait',
    declared: { package: 'typescript', container: 'WebGLRenderingContextOverloads' }, note: 'Waits for the graphics processor.' },
  { module: 'global', path: 'WebGLRenderingContext#finish', kind: 'compute', cost: 'wait',
    declared: { package: 'typescript', container: 'WebGLRenderingContextBase' } },
  { module: 'global', path: 'WebGL2RenderingContext#clientWaitSync', kind: 'wait', cost: 'wait',
    declared: { package: 'typescript', container: 'WebGL2RenderingContextBase' } },
  { module: 'global', path: 'localStorage.getItem', kind: 'database', cost: 'io', note: storageFile, unproved: sharedType },
  { module: 'global', path: 'localStorage.setItem', kind: 'database', cost: 'io', note: storageFile, unproved: sharedType },
  { module: 'global', path: 'localStorage.removeItem', kind: 'database', cost: 'io', note: storageFile, unproved: sharedType },
  { module: 'global', path: 'localStorage.clear', kind: 'database', cost: 'io', note: storageFile, unproved: sharedType },
  { module: 'global', path: 'localStorage.key', kind: 'database', cost: 'io', note: storageFile, unproved: sharedType },
  { module: 'global', path: 'document.cookie', kind: 'database', cost: 'cheap', form: 'get',
    declared: { package: 'typescript', container: 'Document' }, instead: '`await cookieStore.get(name)`',
    note: 'Browsers may ask another process for it.' },
  { module: 'global', path: 'FileReaderSync#readAsText', kind: 'fs', cost: 'io',
    twin: { module: 'global', path: 'Blob#text', style: 'promise' }, repair: 'suggest',
    note: 'Exists in web workers only; the twin is a method of the Blob itself.' },
  { module: 'global', path: 'FileReaderSync#readAsArrayBuffer', kind: 'fs', cost: 'io',
    twin: { module: 'global', path: 'Blob#arrayBuffer', style: 'promise' }, repair: 'suggest',
    note: 'Exists in web workers only; the twin is a method of the Blob itself.' },
  { module: 'global', path: 'FileReaderSync#readAsDataURL', kind: 'fs', cost: 'io', note: workersOnly },
  { module: 'global', path: 'FileReaderSync#readAsBinaryString', kind: 'fs', cost: 'io', note: workersOnly },
  { module: 'global', path: 'FileSystemSyncAccessHandle#read', kind: 'fs', cost: 'io', note: workersOnly },
  { module: 'global', path: 'FileSystemSyncAccessHandle#write', kind: 'fs', cost: 'io', note: workersOnly },
  { module: 'global', path: 'FileSystemSyncAccessHandle#flush', kind: 'fs', cost: 'io', note: workersOnly },
  { module: 'global', path: 'FileSystemSyncAccessHandle#truncate', kind: 'fs', cost: 'io', note: workersOnly },
  { module: 'global', path: 'FileSystemSyncAccessHandle#getSize', kind: 'fs', cost: 'io', note: workersOnly },
  { module: 'global', path: 'FileSystemSyncAccessHandle#close', kind: 'fs', cost: 'io', note: workersOnly },
  { module: 'global', path: 'importScripts', kind: 'module-load', cost: 'io', instead: '`await import(specifier)`', note: workersOnly },
] as const satisfies readonly BlockingApi[];
