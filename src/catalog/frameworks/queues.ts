import type { FrameworkRow } from '../types.js';

const listenerNames = ['on', 'once'] as const;

const jobQueues = [
  {
    on: 'call', packages: ['bullmq'], form: 'constructor', names: ['Worker'], arguments: [1],
    context: 'handler', label: 'queue processor', namedBy: 0,
  },
  { on: 'annotation', packages: ['bullmq'], types: ['Processor'], context: 'handler', label: 'queue processor' },
  { on: 'heritage', packages: ['bullmq'], types: ['Worker'], methods: ['processJob'], context: 'handler', label: 'queue processor' },
  {
    on: 'call', packages: ['bull', 'bee-queue'], form: 'method', names: ['process'],
    context: 'handler', label: 'queue processor', namedBy: 0,
  },
  {
    on: 'annotation', packages: ['bull'], types: ['ProcessCallbackFunction', 'ProcessPromiseFunction'],
    context: 'handler', label: 'queue processor',
  },
  {
    on: 'parameter', packages: ['bullmq', 'bull', 'agenda'], types: ['Job', 'SandboxedJob'], index: 0,
    context: 'handler', label: 'queue processor',
  },
  { on: 'call', packages: ['agenda'], form: 'method', names: ['define'], context: 'handler', label: 'queue processor', namedBy: 0 },
  {
    on: 'call', packages: ['pg-boss'], form: 'method', names: ['work', 'subscribe', 'offWork'],
    context: 'handler', label: 'queue processor', namedBy: 0,
  },
  {
    on: 'call', packages: ['graphile-worker'], form: 'function', names: ['run', 'runOnce'], property: 'taskList.*',
    context: 'handler', label: 'queue processor',
  },
  { on: 'annotation', packages: ['graphile-worker'], types: ['Task'], context: 'handler', label: 'queue processor' },
  { on: 'annotation', packages: ['graphile-worker'], types: ['TaskList'], property: '*', context: 'handler', label: 'queue processor' },
  {
    on: 'call', packages: ['p-queue', 'p-limit', 'bottleneck'], form: 'method', names: ['add', 'addAll', 'schedule', 'wrap', 'submit'],
    context: 'callback', label: 'queued task', once: true,
  },
  {
    on: 'call', packages: ['p-limit'], form: 'function', names: ['default', 'pLimit', 'limitFunction'],
    context: 'callback', label: 'queued task', once: true,
  },
  {
    on: 'call', packages: ['fastq', 'async'], form: 'function',
    names: ['default', 'fastq', 'promise', 'queue', 'priorityQueue', 'cargo', 'cargoQueue'],
    context: 'handler', label: 'queue processor',
  },
] as const satisfies readonly FrameworkRow[];

const brokers = [
  {
    on: 'call', packages: ['amqplib', 'amqp-connection-manager'], form: 'method', names: ['consume'], arguments: [1],
    context: 'handler', label: 'message handler', namedBy: 0,
  },
  {
    on: 'call', packages: ['amqplib', 'amqp-connection-manager'], form: 'method',
    names: ['assertQueue', 'assertExchange', 'bindQueue', 'createChannel', 'createConfirmChannel', 'connect', 'publish', 'sendToQueue'],
    context: 'callback', label: 'callback', once: true,
  },
  {
    on: 'call', packages: ['kafkajs'], form: 'method', names: ['run'], arguments: [0], property: '{eachMessage,eachBatch}',
    context: 'handler', label: 'message handler',
  },
  {
    on: 'annotation', packages: ['kafkajs'], types: ['EachMessageHandler', 'EachBatchHandler'],
    context: 'handler', label: 'message handler',
  },
  {
    on: 'parameter', packages: ['kafkajs'], types: ['EachMessagePayload', 'EachBatchPayload'], index: 0,
    context: 'handler', label: 'message handler',
  },
  {
    on: 'call', packages: ['@google-cloud/pubsub'], form: 'method', names: listenerNames, arguments: [1],
    context: 'handler', label: 'message handler', namedBy: 0,
  },
  {
    on: 'call', packages: ['sqs-consumer'], form: 'method', names: ['create'], receivers: ['Consumer'], arguments: [0],
    property: '{handleMessage,handleMessageBatch,preReceiveMessageCallback,postReceiveMessageCallback}',
    context: 'handler', label: 'message handler',
  },
  {
    on: 'call', packages: ['mqtt'], form: 'method', names: listenerNames, arguments: [1],
    context: 'handler', label: 'message handler', namedBy: 0,
  },
  {
    on: 'call', packages: ['mqtt'], form: 'method', names: ['subscribe', 'publish', 'unsubscribe', 'end'],
    context: 'callback', label: 'callback', once: true,
  },
  { on: 'call', packages: ['aedes'], form: 'method', names: ['subscribe'], context: 'handler', label: 'message handler', namedBy: 0 },
  {
    on: 'call', packages: ['aedes'], form: 'method', names: ['on'], arguments: [1],
    context: 'handler', label: 'message handler', namedBy: 0,
  },
  {
    on: 'call', packages: ['nats', '@nats-io/nats-core'], form: 'method', names: ['subscribe'], arguments: [1], property: 'callback',
    context: 'handler', label: 'message handler', namedBy: 0,
  },
  {
    on: 'call', packages: ['nats', '@nats-io/services'], form: 'method', names: ['addEndpoint'],
    context: 'handler', label: 'message handler', namedBy: 0,
  },
  {
    on: 'call', packages: ['nats', '@nats-io/services'], form: 'method', names: ['addEndpoint'], arguments: [1], property: 'handler',
    context: 'handler', label: 'message handler', namedBy: 0,
  },
  {
    on: 'call', packages: ['ioredis'], form: 'method', names: listenerNames, arguments: [1],
    event: { argument: 0, names: ['message', 'pmessage', 'messageBuffer', 'pmessageBuffer'] },
    context: 'handler', label: 'message handler', namedBy: 0,
  },
  {
    on: 'call', packages: ['redis', '@redis/client'], form: 'method',
    names: ['subscribe', 'pSubscribe', 'sSubscribe', 'SUBSCRIBE', 'PSUBSCRIBE', 'SSUBSCRIBE'], arguments: [1],
    context: 'handler', label: 'message handler', namedBy: 0,
  },
  {
    on: 'call', packages: ['rhea'], form: 'method', names: ['on'], arguments: [1],
    context: 'handler', label: 'message handler', namedBy: 0,
  },
  {
    on: 'call', packages: ['@azure/service-bus', '@azure/event-hubs'], form: 'method', names: ['subscribe'],
    property: '{processMessage,processError,processEvents,processInitialize,processClose}',
    context: 'handler', label: 'message handler',
  },
] as const satisfies readonly FrameworkRow[];

/** Job queues and message brokers. */
export const queues = [...jobQueues, ...brokers] as const satisfies readonly FrameworkRow[];
