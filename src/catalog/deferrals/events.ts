import type { FrameworkRow } from '../types.js';

/** Where `on` and its relatives are declared, by the packages whose values are emitters. */
const emitters = [
  'node:events', 'node:net', 'node:tls', 'node:http', 'node:https', 'node:http2', 'node:stream', 'node:child_process', 'node:fs',
  'node:dgram', 'node:readline', 'node:repl', 'node:worker_threads', 'node:cluster', 'node:process', 'node:zlib', 'node:crypto', 'node:tty',
  'node:inspector', 'eventemitter2', 'eventemitter3', 'events', 'mitt', 'nanoevents', 'emittery', 'typed-emitter', 'tiny-typed-emitter',
  'component-emitter',
  'chokidar', '@parcel/watcher', 'node-watch', 'ioredis', 'redis',
  '@redis/client', 'mongodb', 'mongoose', 'pg', 'mysql', 'mysql2', 'sqlite3', 'tedious', 'cassandra-driver', 'bull', 'bullmq', 'amqplib',
  'amqp-connection-manager', 'kafkajs', 'node-rdkafka', 'agenda', 'pg-boss', 'serialport', '@serialport/stream', 'node-hid',
  'ssh2', 'imap', 'imapflow', 'smtp-server', 'busboy', 'formidable', 'archiver', 'yauzl', 'unzipper', 'tar',
  'tar-stream', 'csv-parse', 'csv-stringify', 'fast-csv', '@fast-csv/parse', '@fast-csv/format', 'csv-parser', 'sax', 'htmlparser2',
  'pdfkit', 'fluent-ffmpeg', 'node-pty', 'execa', 'cross-spawn', 'got', 'request', 'superagent', 'http-proxy',
  'puppeteer', 'puppeteer-core', 'playwright', 'playwright-core', 'ldapjs',
  'winston', 'electron-store', 'conf', 'keyv', 'node-cache',

] as const;
const listenerMethods = ['on', 'once', 'addListener', 'prependListener', 'prependOnceListener'] as const;

/** Event listeners of Node's emitters, of other emitters, and of DOM-like event targets. */
export const events = [
  {
    on: 'call', packages: ['chokidar'], form: 'method', names: listenerMethods, arguments: [1], event: { argument: 0, names: ['ready'] },
    context: 'callback', label: 'event listener', namedBy: 0, once: true,
  },
  {
    on: 'call', packages: emitters, form: 'method', names: listenerMethods,
    context: 'callback', label: 'event listener', namedBy: 0, whenUnknown: true,
  },
  {
    on: 'call', packages: ['eventemitter2', 'emittery', 'nanoevents', 'mitt'], form: 'method',
    names: ['onAny', 'many', 'prependAny', 'prependMany'],
    context: 'callback', label: 'event listener',
  },
  {
    on: 'call', packages: ['global', 'node:events', 'node:worker_threads', 'undici', 'undici-types', 'event-target-shim'], form: 'method',
    names: ['addEventListener'],
    context: 'callback', label: 'event listener', namedBy: 0, whenUnknown: true,
  },
  {
    on: 'call', packages: ['node:events'], form: 'function', names: ['addAbortListener'], arguments: [1],
    context: 'callback', label: 'event listener',
  },
  {
    on: 'call', packages: ['node:fs'], form: 'function', names: ['watch', 'watchFile'],
    context: 'callback', label: 'file watcher', namedBy: 0,
  },
  {
    on: 'call', packages: ['node-watch', '@parcel/watcher'], form: 'function', names: ['default', 'watch', 'subscribe'],
    context: 'callback', label: 'file watcher', namedBy: 0,
  },
  {
    on: 'call', packages: ['node:diagnostics_channel'], form: 'method', names: ['subscribe'],
    context: 'callback', label: 'event listener',
  },
  {
    on: 'call', packages: ['node:diagnostics_channel'], form: 'function', names: ['subscribe'], arguments: [1],
    context: 'callback', label: 'event listener',
  },
  {
    on: 'call', packages: ['node:perf_hooks', 'global'], form: 'constructor', names: ['PerformanceObserver'], arguments: [0],
    context: 'callback', label: 'event listener',
  },
  {
    on: 'call', packages: ['global'], form: 'constructor', names: ['FinalizationRegistry', 'MutationObserver'], arguments: [0],
    context: 'callback', label: 'callback',
  },
] as const satisfies readonly FrameworkRow[];
