import { createRule } from '../src/rule/create-rule.js';
import { blockingMessages, blockingOptions, reportBlocking } from '../src/rule/report-blocking.js';

export default createRule({
  name: 'no-require-in-handler',
  meta: {
    type: 'problem',
    docs: { description: 'Disallow loading modules synchronously where it blocks the event loop', recommended: true },
    fixable: 'code',
    hasSuggestions: true,
    messages: blockingMessages,
    schema: blockingOptions,
    defaultOptions: [{}],
  },
  create: (context) => reportBlocking(context, ['module-load']),
});
