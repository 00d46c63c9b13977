/** What a global makes of a value: the same again, its values or entries, an object of entries, or nothing that could be run. */
type Transparency = 'same' | 'values' | 'entries' | 'from-entries' | 'nothing';

/** Calls of globals that give back what they are given, or its values: a function inside it stays inside the result. */
export const transparentCalls: ReadonlyMap<string, Transparency> = new Map<string, Transparency>([
  ['Object.freeze', 'same'], ['Object.seal', 'same'], ['Object.assign', 'same'], ['Object.create', 'same'],
  ['structuredClone', 'same'], ['Promise.resolve', 'same'],
  ['Set', 'same'], ['Array.from', 'same'], ['Array.of', 'same'], ['Map', 'from-entries'], ['Object.fromEntries', 'from-entries'],
  ['Object.values', 'values'], ['Object.entries', 'entries'],
  ['Object.keys', 'nothing'], ['Object.hasOwn', 'nothing'], ['Array.isArray', 'nothing'], ['Boolean', 'nothing'], ['JSON.stringify', 'nothing'],
  ['console.log', 'nothing'], ['console.error', 'nothing'], ['console.warn', 'nothing'], ['console.info', 'nothing'], ['console.debug', 'nothing'],
]);

interface ElementMethod {
  /** The index of the callback's parameter that receives the element. */
  readonly passesElement?: number;
  readonly returns?: 'element' | 'container' | 'entries';
}

/** Methods of arrays, maps and sets that hand an element to a callback or give it back. */
export const elementMethods: ReadonlyMap<string, ElementMethod> = new Map<string, ElementMethod>([
  ['forEach', { passesElement: 0 }], ['map', { passesElement: 0 }], ['flatMap', { passesElement: 0 }],
  ['some', { passesElement: 0 }], ['every', { passesElement: 0 }],
  ['find', { passesElement: 0, returns: 'element' }], ['findLast', { passesElement: 0, returns: 'element' }],
  ['filter', { passesElement: 0, returns: 'container' }],
  ['at', { returns: 'element' }], ['get', { returns: 'element' }], ['pop', { returns: 'element' }], ['shift', { returns: 'element' }],
  ['slice', { returns: 'container' }], ['concat', { returns: 'container' }], ['reverse', { returns: 'container' }],
  ['values', { returns: 'container' }], ['entries', { returns: 'entries' }],
]);

/** Methods of arrays, maps and sets that keep what they are given. */
export const keepingMethods: ReadonlySet<string> = new Set(['push', 'unshift', 'add', 'set']);
