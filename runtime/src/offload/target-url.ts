import { isBuiltin } from 'node:module';
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';

function badTarget(specifier: string): TypeError {
  const error = new TypeError(
    `offload() needs a file: URL, an absolute path or a built-in module, got "${specifier}". ` +
      'Write import.meta.resolve("…") in an ES module, require.resolve("…") in CommonJS.',
  );
  return Object.assign(error, { code: 'ERR_OFFLOAD_TARGET' });
}

/**
 * The URL a thread imports for `specifier`. A relative or bare specifier is refused, because it
 * would be resolved from this package and not from the caller.
 *
 * @throws {TypeError} with code `ERR_OFFLOAD_TARGET`.
 */
export function targetUrl(specifier: string | URL): string {
  const text = String(specifier);
  if (text.startsWith('file:')) return text;
  if (isBuiltin(text)) return text.startsWith('node:') ? text : `node:${text}`;
  if (isAbsolute(text)) return pathToFileURL(text).href;
  throw badTarget(text);
}
