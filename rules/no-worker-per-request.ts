import { createRule } from '../src/rule/create-rule.js';
import { blockingOptions, reportBlocking } from '../src/rule/report-blocking.js';

export default createRule({
  name: 'no-worker-per-request',
  meta: {
    type: 'suggestion',
    docs: { description: 'Disallow starting a thread or a Node process for each request', recommended: true },
    messages: {
      blockingCall: '`{{name}}` starts a thread or a process for each run of {{context}}. {{remedy}}',
      unreachedCall: '`{{name}}` starts a thread or a process, and nothing in the program tells how often. {{remedy}}',
    },
    schema: blockingOptions,
    defaultOptions: [{}],
  },
  create: (context) => reportBlocking(context, ['worker-start'], ['handler']),
});
