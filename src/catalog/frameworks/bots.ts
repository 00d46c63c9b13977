import type { FrameworkRow } from '../types.js';

const listenerNames = ['on', 'once'] as const;
const discord = ['discord.js'] as const;
const telegram = ['telegraf', 'grammy'] as const;
const bolt = ['@slack/bolt'] as const;

/** Chat bots: discord.js, telegraf, grammY, Slack's Bolt and others. */
export const bots = [
  {
    on: 'call', packages: discord, form: 'method', names: listenerNames, arguments: [1],
    event: { argument: 0, names: ['ready', 'clientReady'] },
    context: 'startup', label: 'startup hook',
  },
  {
    on: 'call', packages: discord, form: 'method', names: listenerNames, arguments: [1],
    context: 'handler', label: 'message handler', namedBy: 0,
  },
  {
    on: 'call', packages: telegram, form: 'method',
    names: [
      'command', 'on', 'use', 'hears', 'action', 'start', 'help', 'settings', 'inlineQuery', 'callbackQuery', 'gameQuery', 'cashtag',
      'hashtag', 'email', 'phone', 'url', 'mention', 'textMention', 'textLink', 'spoiler', 'reaction', 'chatType', 'preCheckoutQuery',
      'shippingQuery', 'chosenInlineResult', 'filter', 'drop', 'lazy', 'route', 'branch', 'fork', 'enter', 'leave',
    ],
    context: 'handler', label: 'message handler', namedBy: 0, provides: [{ parameter: 0, package: 'telegraf', type: 'Context' }],
  },
  { on: 'call', packages: telegram, form: 'method', names: ['catch', 'errorBoundary'], context: 'handler', label: 'error handler' },
  { on: 'call', packages: ['telegraf', 'grammy'], form: 'method', names: ['launch'], context: 'startup', label: 'startup hook' },
  {
    on: 'annotation', packages: telegram, types: ['Middleware', 'MiddlewareFn', 'CommandMiddleware'],
    context: 'handler', label: 'message handler',
  },
  {
    on: 'call', packages: bolt, form: 'method', names: ['message', 'command', 'event', 'action', 'shortcut', 'view', 'options', 'function'],
    context: 'handler', label: 'message handler', namedBy: 0,
  },
  { on: 'call', packages: bolt, form: 'method', names: ['use', 'assistant'], context: 'handler', label: 'middleware' },
  { on: 'call', packages: bolt, form: 'method', names: ['error'], context: 'handler', label: 'error handler' },
  { on: 'annotation', packages: bolt, types: ['Middleware'], context: 'handler', label: 'message handler' },
  {
    on: 'call', packages: ['node-telegram-bot-api'], form: 'method', names: ['onText', ...listenerNames, 'onReplyToMessage'],
    context: 'handler', label: 'message handler', namedBy: 0,
  },
  {
    on: 'call', packages: ['whatsapp-web.js', 'tmi.js'], form: 'method', names: listenerNames, arguments: [1],
    context: 'handler', label: 'message handler', namedBy: 0,
  },
] as const satisfies readonly FrameworkRow[];
