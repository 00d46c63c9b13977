import type { BlockingApi } from '../types.js';

const waitsForTerminal = 'In Deno and Bun the whole process waits for the terminal.';
const storageFile = 'In Node the storage is a SQLite file.';
const workersOnly = 'Exists in web workers only.';

/** The web platform: dialogs, storage, synchronous requests, file readers of workers. */
export const web = [
  { module: 'global', path: 'alert', kind: 'prompt', cost: 'wait', note: waitsForTerminal },
  { module: 'global', path: 'confirm', kind: 'prompt', cost: 'wait', note: waitsForTerminal },
  { module: 'global', path: 'prompt', kind: 'prompt', cost: 'wait', note: waitsForTerminal },
  { module: 'global', path: 'print', kind: 'prompt', cost: 'wait' },
  { module: 'global', path: 'document.write', kind: 'compute', cost: 'size' },
  { module: 'global', path: 'XMLHttpRequest#open', kind: 'network', cost: 'wait', when: { argument: 2, literal: false },
    twin: { module: 'global', path: 'fetch', style: 'promise' }, note: 'Opened with `false`, the request is waited for in `send`.' },
  { module: 'global', path: 'HTMLCanvasElement#toDataURL', kind: 'compute', cost: 'size',
    twin: { module: 'global', path: 'HTMLCanvasElement#toBlob', style: 'callback' }, repair: 'suggest',
    note: 'The twin gives a Blob to a callback instead of a URL.' },
  { module: 'global', path: 'CanvasRenderingContext2D#getImageData', kind: 'compute', cost: 'size' },
  { module: 'global', path: 'OffscreenCanvasRenderingContext2D#getImageData', kind: 'compute', cost: 'size' },
  { module: 'global', path: 'WebGLRenderingContext#readPixels', kind: 'compute', cost: 'wait', note: 'Waits for the graphics processor.' },
  { module: 'global', path: 'WebGLRenderingContext#finish', kind: 'compute', cost: 'wait' },
  { module: 'global', path: 'WebGL2RenderingContext#clientWaitSync', kind: 'wait', cost: 'wait' },
  { module: 'global', path: 'Storage#getItem', kind: 'database', cost: 'io', note: storageFile },
  { module: 'global', path: 'Storage#setItem', kind: 'database', cost: 'io', note: storageFile },
  { module: 'global', path: 'Storage#removeItem', kind: 'database', cost: 'io', note: storageFile },
  { module: 'global', path: 'Storage#clear', kind: 'database', cost: 'io', note: storageFile },
  { module: 'global', path: 'Storage#key', kind: 'database', cost: 'io', note: storageFile },
  { module: 'global', path: 'document.cookie', kind: 'database', cost: 'cheap', form: 'get',
    twin: { module: 'global', path: 'cookieStore.get', style: 'promise' }, note: 'Browsers may ask another process for it.' },
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
