/** The HTTP methods that every router offers as a registration of the same name. */
export const httpVerbs = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'] as const;

/** The same in capitals: names of exports in file-based routers and keys of route tables. */
export const verbExports = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'] as const;

/** What Express and its relatives offer besides, from the list of methods that Node's HTTP parser knows. */
export const rareVerbs = [
  'checkout', 'connect', 'copy', 'link', 'lock', 'm-search', 'merge', 'mkactivity', 'mkcol', 'move', 'notify', 'propfind', 'proppatch',
  'purge', 'report', 'search', 'subscribe', 'trace', 'unlink', 'unlock', 'unsubscribe',
] as const;
