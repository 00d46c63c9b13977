/** What Express hands to handlers and middleware. */
export const requestAndResponse = [
  { parameter: 0, package: 'express', type: 'Request' },
  { parameter: 1, package: 'express', type: 'Response' },
] as const;
