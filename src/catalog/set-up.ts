import { httpVerbs } from './frameworks/http-verbs.js';

/**
 * The labels of rows by which code builds a server, once: a function that nothing is seen to call and that does this is start-up code.
 * Listeners of a socket or of an emitter are not among them, since a handler adds those for each connection.
 */
export const setUpLabels: ReadonlySet<string> = new Set([
  'route handler', 'middleware', 'request handler', 'request hook', 'error handler', 'connection handler', 'view engine', 'listen callback',
]);

/** Methods that are given a path and a handler. */
export const routeMethods: ReadonlySet<string> = new Set([...httpVerbs, 'all', 'use']);
