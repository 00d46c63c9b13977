import { createRule } from '../src/rule/create-rule.js';
import { blockingMessages, blockingOptions, reportBlocking } from '../src/rule/report-blocking.js';

export default createRule({
  name: 'no-sync-database',
  meta: {
    type: 'problem',
    docs: { description: 'Disallow synchronous database calls where they block the event loop', recommended: true },
    fixable: 'code',
    hasSuggestions: true,
    messages: blockingMessages,
    schema: blockingOptions,
    defaultOptions: [{}],
  },
  create: (context) => reportBlocking(context, ['database']),
});
