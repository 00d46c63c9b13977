import { createRule } from '../src/rule/create-rule.js';
import { blockingMessages, blockingOptions, reportBlocking } from '../src/rule/report-blocking.js';

export default createRule({
  name: 'no-blocking-compute',
  meta: {
    type: 'problem',
    docs: { description: 'Disallow long synchronous computations (compilers, parsers, encoders) where they block the event loop', recommended: true },
    fixable: 'code',
    hasSuggestions: true,
    messages: blockingMessages,
    schema: blockingOptions,
    defaultOptions: [{}],
  },
  create: (context) => reportBlocking(context, ['compute']),
});
