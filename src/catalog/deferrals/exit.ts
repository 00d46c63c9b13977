import type { FrameworkRow } from '../types.js';

const listenerMethods = ['on', 'once', 'addListener', 'prependListener', 'prependOnceListener'] as const;
const endOfProcess = {
  argument: 0,
  names: [
    'exit', 'beforeExit', 'SIG*', 'uncaughtException', 'uncaughtExceptionMonitor', 'unhandledRejection', 'rejectionHandled', 'disconnect',
 ],
} as const;

/** The end of the process: nothing else is served any more, and `exit` listeners cannot wait. */
export const exit = [
  {
    on: 'call', packages: ['node:process', 'global'], form: 'method', names: listenerMethods, receivers: ['process', 'Process'],
    arguments: [1], event: endOfProcess,
    context: 'exit', label: 'exit handler', namedBy: 0,
  },
  {
    on: 'call', packages: ['node:process'], form: 'function', names: ['on', 'once'], arguments: [1], event: endOfProcess,
    context: 'exit', label: 'exit handler', namedBy: 0,
  },
  {
    on: 'call', packages: ['node:process', 'global'], form: 'method', names: ['setUncaughtExceptionCaptureCallback'],
    receivers: ['process', 'Process'],
    context: 'exit', label: 'exit handler',
  },
  {
    on: 'call', packages: ['async-exit-hook', 'exit-hook', 'signal-exit', 'death', 'node-cleanup', 'close-with-grace', 'when-exit'],
    form: 'function',
    names: [
      'default', 'onExit', 'exitHook', 'asyncExitHook', 'closeWithGrace', 'ON_DEATH', 'whenExit', 'unhandledRejectionHandler',
      'uncaughtExceptionHandler',
    ],
    context: 'exit', label: 'exit handler',
  },
  {
    on: 'call', packages: ['async-exit-hook'], form: 'method', names: ['uncaughtExceptionHandler', 'unhandledRejectionHandler'],
    context: 'exit', label: 'exit handler',
  },
  {
    on: 'call', packages: ['@godaddy/terminus'], form: 'function', names: ['createTerminus'], arguments: [1],
    property: '{onSignal,onShutdown,beforeShutdown,onSendFailureDuringShutdown}',
    context: 'exit', label: 'shutdown hook',
  },
  {
    on: 'call', packages: ['@godaddy/terminus'], form: 'function', names: ['createTerminus'], arguments: [1], property: 'healthChecks.*',
    context: 'handler', label: 'health check',
  },
  {
    on: 'call', packages: ['http-graceful-shutdown'], form: 'function', names: ['default'], property: '{onShutdown,preShutdown,finally}',
    context: 'exit', label: 'shutdown hook',
  },
  { on: 'call', packages: ['tmp'], form: 'function', names: ['setGracefulCleanup'], context: 'exit', label: 'exit handler' },
] as const satisfies readonly FrameworkRow[];
