import { createRule } from '../src/rule/create-rule.js';
import { blockingMessages, blockingOptions, reportBlocking } from '../src/rule/report-blocking.js';

export default createRule({
  name: 'prefer-async-twin',
  meta: {
    type: 'problem',
    docs: { description: 'Prefer the asynchronous counterpart of a function (`load` for `loadSync`) where it would block the event loop', recommended: true, requiresTypeChecking: true },
    fixable: 'code',
    hasSuggestions: true,
    messages: blockingMessages,
    schema: blockingOptions,
    defaultOptions: [{}],
  },
  create: (context) => reportBlocking(context, ['twin']),
});
