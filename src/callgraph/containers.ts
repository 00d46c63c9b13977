/** Calls of globals that give back what they are given, or its values: a function inside it stays inside the result. */
export const transparentCalls: ReadonlyMap<string, 'same' | 'values' | 'entries' | 'from-entries'> = new Map<string, 'same' | 'values' | 'entries' | 'from-entries'>([
  ['Object.freeze', 'same'], ['Object.seal', 'same'], ['Object.assign', 'same'], ['Object.create', 'same'],
  ['structuredClone', 'same'], ['Promise.resolve', 'same'],
  ['Set', 'same'], ['Array.from', 'same'], ['Array.of', 'same'], ['Map', 'from-entries'], ['Object.fromEntries', 'from-entries'],
  ['Object.values', 'values'], ['Object.entries', 'entries'],
]);

interface ElementMethod {
  /** The index of the callback's parameter that receives the element. */
  readonly passesElement?: number;
  readonly returns?: 'element' | 'container';
}

/** Methods of arrays, maps and sets that hand an element to a callback or give it back. */
export const elementMethods: ReadonlyMap<string, ElementMethod> = new Map<string, ElementMethod>([
  ['forEach', { passesElement: 0 }], ['map', { passesElement: 0 }], ['flatMap', { passesElement: 0 }],
  ['some', { passesElement: 0 }], ['every', { passesElement: 0 }],
  ['find', { passesElement: 0, returns: 'element' }], ['findLast', { passesElement: 0, returns: 'element' }],
  ['filter', { passesElement: 0, returns: 'container' }],
  ['at', { returns: 'element' }], ['get', { returns: 'element' }], ['pop', { returns: 'element' }], ['shift', { returns: 'element' }],
  ['slice', { returns: 'container' }], ['concat', { returns: 'container' }], ['reverse', { returns: 'container' }],
  ['values', { returns: 'container' }],
]);

/** Methods of arrays, maps and sets that keep what they are given. */
export const keepingMethods: ReadonlySet<string> = new Set(['push', 'unshift', 'add', 'set']);
