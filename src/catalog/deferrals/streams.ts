import type { FrameworkRow } from '../types.js';

const streams = ['node:stream', 'readable-stream', 'streamx'] as const;
const streamClasses = ['Readable', 'Writable', 'Duplex', 'Transform', 'PassThrough', 'Stream'] as const;
const hooks = '{read,write,writev,transform,flush,final,destroy,construct}' as const;

/** Hooks of Node's and the web's streams, stages of pipelines, and their callbacks. */
export const streamHooks = [
  {
    on: 'call', packages: streams, form: 'constructor', names: streamClasses, arguments: [0], property: hooks,
    context: 'callback', label: 'stream hook',
  },
  {
    on: 'heritage', packages: streams, types: streamClasses,
    methods: ['_read', '_write', '_writev', '_transform', '_flush', '_final', '_destroy', '_construct'],
    context: 'callback', label: 'stream hook',
  },
  {
    on: 'call', packages: [...streams, 'node:stream/promises'], form: 'function', names: ['pipeline', 'compose'],
    context: 'callback', label: 'stream stage', once: true,
  },
  {
    on: 'call', packages: streams, form: 'function', names: ['finished', 'addAbortSignal'],
    context: 'callback', label: 'callback', once: true,
  },
  {
    on: 'call', packages: ['node:stream'], form: 'method', receivers: ['Readable', 'Duplex', 'Transform', 'ReadStream', 'Socket'],
    names: ['map', 'filter', 'forEach', 'flatMap', 'some', 'every', 'find', 'reduce', 'compose'],
    context: 'callback', label: 'stream stage',
  },
  {
    on: 'call', packages: ['node:stream', 'node:http', 'node:net', 'node:fs'], form: 'method',
    names: ['write', 'end', 'setTimeout', 'destroy', 'cork', 'connect', 'close'],
    context: 'callback', label: 'callback',
  },
  {
    on: 'call', packages: ['through2', 'split2', 'pump', 'end-of-stream'], form: 'function',
    names: ['default', 'obj', 'ctor', 'through2', 'pump'],
    context: 'callback', label: 'stream hook',
  },
  {
    on: 'call', packages: ['global', 'node:stream/web'], form: 'constructor', names: ['ReadableStream'], arguments: [0],
    property: '{start,pull,cancel}',
    context: 'callback', label: 'stream hook',
  },
  {
    on: 'call', packages: ['global', 'node:stream/web'], form: 'constructor', names: ['WritableStream'], arguments: [0],
    property: '{start,write,close,abort}',
    context: 'callback', label: 'stream hook',
  },
  {
    on: 'call', packages: ['global', 'node:stream/web'], form: 'constructor', names: ['TransformStream'], arguments: [0],
    property: '{start,transform,flush,cancel}',
    context: 'callback', label: 'stream hook',
  },
] as const satisfies readonly FrameworkRow[];
