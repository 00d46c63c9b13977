/** Records each step of the file system, crypto and zlib, under one name for the blocking and the asynchronous form. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { createRequire, syncBuiltinESMExports } from 'node:module';

const require = createRequire(import.meta.url);
/** Blocking forms with another name than their twin. */
const renamed = { existsSync: 'access', exists: 'access' };
/** Not steps: they make streams, watchers or handles that are followed by steps. */
const untraced = /^(?:create|watch|unwatch|_|glob|constants|getFips|setFips|getRandomValues|random|timingSafeEqual|get[A-Z]|hash$|webcrypto|sign$|verify$|crc32)/;

let record = () => {};
/** Set inside of a step: what Node's own code calls there is no step of the program. */
const inside = new AsyncLocalStorage();

/** @param {(step: string) => void} listener is told the start and the end of every step from now on */
export function traceTo(listener) {
  record = listener;
}

/** Puts the recording functions in the place of Node's own. Call it once, before any program is loaded. */
export function install() {
  const fs = require('node:fs');
  for (const module of [fs, require('node:crypto'), require('node:zlib')]) {
    for (const [name, value] of functionsOf(module)) replace(module, name, name.endsWith('Sync') ? traceSync(name, value) : traceCallback(name, value));
  }
  for (const [name, value] of functionsOf(fs.promises)) replace(fs.promises, name, tracePromise(name, value));
  syncBuiltinESMExports();
}

function functionsOf(module) {
  return Object.entries(module).filter(([name, value]) => typeof value === 'function' && /^[a-z]/.test(name) && !untraced.test(name));
}

function replace(module, name, value) {
  Object.defineProperty(module, name, { ...Object.getOwnPropertyDescriptor(module, name), value });
}

/** Gives the wrapper the function's name, length and what `promisify` looks for. */
function dressed(wrapper, original) {
  return Object.defineProperties(wrapper, Object.getOwnPropertyDescriptors(original));
}

function stepOf(name, args) {
  const subject = args.slice(0, 2).filter((argument) => typeof argument === 'string' || typeof argument === 'number');
  return `${renamed[name] ?? name.replace(/Sync$/, '')}(${subject.join(', ')})`;
}

/** Runs one step: `call` gets what to do when it has ended. */
function recorded(original, self, args, name, call) {
  if (inside.getStore() === true) return Reflect.apply(original, self, args);
  const step = stepOf(name, args);
  record(`start ${step}`);
  return call(() => { record(`end ${step}`); });
}

function traceSync(name, original) {
  return dressed(function traced(...args) {
    return recorded(original, this, args, name, (end) => {
      try {
        return inside.run(true, () => Reflect.apply(original, this, args));
      } finally {
        end();
      }
    });
  }, original);
}

function traceCallback(name, original) {
  return dressed(function traced(...args) {
    const callback = args.at(-1);
    if (typeof callback !== 'function') return Reflect.apply(original, this, args);
    return recorded(original, this, args, name, (end) => {
      const outside = AsyncLocalStorage.snapshot();
      const ended = (...results) => outside(() => {
        end();
        return callback(...results);
      });
      try {
        return inside.run(true, () => Reflect.apply(original, this, [...args.slice(0, -1), ended]));
      } catch (error) {
        end();
        throw error;
      }
    });
  }, original);
}

function tracePromise(name, original) {
  return dressed(function traced(...args) {
    return recorded(original, this, args, name, (end) => inside.run(true, () => Reflect.apply(original, this, args)).finally(end));
  }, original);
}
