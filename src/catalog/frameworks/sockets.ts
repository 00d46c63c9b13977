import type { FrameworkRow } from '../types.js';

const listenerNames = ['on', 'once', 'addListener'] as const;
const ioListenerNames = ['on', 'once'] as const;
const ws = ['ws'] as const;
const io = ['socket.io', '@socket.io/component-emitter', 'engine.io'] as const;
const socket = [{ parameter: 0, package: 'ws', type: 'WebSocket' }] as const;
const ioSocket = [{ parameter: 0, package: 'socket.io', type: 'Socket' }] as const;

/** WebSocket servers and clients: ws, socket.io, the global WebSocket. */
export const sockets = [
  {
    on: 'call', packages: ws, form: 'method', names: listenerNames, arguments: [1], event: { argument: 0, names: ['connection'] },
    context: 'handler', label: 'socket handler', namedBy: 0, provides: socket,
  },
  {
    on: 'call', packages: ws, form: 'method', names: listenerNames, arguments: [1], event: { argument: 0, names: ['listening'] },
    context: 'startup', label: 'listen callback',
  },
  {
    on: 'call', packages: ws, form: 'method', names: listenerNames, arguments: [1],
    context: 'handler', label: 'socket handler', namedBy: 0,
  },
  {
    on: 'call', packages: ws, form: 'method', names: ['addEventListener'], arguments: [1],
    context: 'handler', label: 'socket handler', namedBy: 0,
  },
  {
    on: 'call', packages: ws, form: 'method', names: ['handleUpgrade'], arguments: [3],
    context: 'handler', label: 'socket handler', provides: socket,
  },
  {
    on: 'call', packages: ws, form: 'constructor', names: ['WebSocketServer', 'Server'], arguments: [0],
    property: '{verifyClient,handleProtocols}',
    context: 'handler', label: 'socket handler',
  },
  {
    on: 'call', packages: ws, form: 'constructor', names: ['WebSocketServer', 'Server'], arguments: [1],
    context: 'startup', label: 'listen callback',
  },
  { on: 'call', packages: ws, form: 'method', names: ['send', 'ping', 'pong', 'close'], context: 'callback', label: 'callback' },
  {
    on: 'call', packages: io, form: 'method', names: ioListenerNames, arguments: [1],
    event: { argument: 0, names: ['connection', 'connect'] },
    context: 'handler', label: 'socket handler', namedBy: 0, provides: ioSocket,
  },
  {
    on: 'call', packages: io, form: 'method', names: [...ioListenerNames, 'onAny', 'prependAny', 'onAnyOutgoing'],
    context: 'handler', label: 'socket handler', namedBy: 0,
  },
  { on: 'call', packages: io, form: 'method', names: ['use'], context: 'handler', label: 'middleware', provides: ioSocket },
  { on: 'call', packages: io, form: 'method', names: ['emit', 'emitWithAck'], context: 'callback', label: 'acknowledgement' },
  {
    on: 'call', packages: io, form: 'constructor', names: ['Server'], property: 'allowRequest',
    context: 'handler', label: 'socket handler',
  },
  {
    on: 'call', packages: ['socket.io-client'], form: 'method', names: ['on', 'onAny'],
    context: 'callback', label: 'event listener', namedBy: 0,
  },
  { on: 'call', packages: ['socket.io-client'], form: 'method', names: ['emit'], context: 'callback', label: 'acknowledgement' },
] as const satisfies readonly FrameworkRow[];
