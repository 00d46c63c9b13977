import { createHash } from 'node:crypto';
import { vi } from 'vitest';

// Node 24 warns of arguments given to a shell, a tick late and once: it would count for the wrong call.
process.noDeprecation = true;

/** What a call did, in a form two calls can be compared by. */
interface Outcome {
  readonly returned?: unknown;
  readonly thrown?: unknown;
  readonly stderr: string;
}

/** Large values are compared by length and digest: a test runner compares them byte by byte, slowly. */
function digest(value: string | Buffer): unknown {
  if (value.length < 2000) return value;
  return { type: typeof value, length: value.length, sha256: createHash('sha256').update(value).digest('hex') };
}

/** The same value with every pid replaced by whether there was one. */
function withoutPid(value: unknown): unknown {
  if (typeof value === 'string' || Buffer.isBuffer(value)) return digest(value);
  if (value instanceof Error) return described(value);
  if (Array.isArray(value)) return value.map(withoutPid);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === 'pid' ? inner !== 0 : withoutPid(inner)]),
  );
}

function described(error: Error): unknown {
  const own = Object.entries(error).map(([key, value]) => {
    if (key === 'pid') return [key, value !== 0];
    return [key, value === error ? 'itself' : withoutPid(value)];
  });
  const [headline] = String(error.stack).split('\n');
  return { type: error.constructor.name, name: error.name, message: error.message, headline, own: Object.fromEntries(own) };
}

/** Runs `act` and describes what it returned or threw, and what it wrote to standard error. */
export async function outcome(act: () => unknown): Promise<Outcome> {
  let stderr = '';
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    stderr += Buffer.from(text).toString('latin1');
    return true;
  });
  try {
    const returned: unknown = await act();
    return { returned: withoutPid(returned), stderr };
  } catch (error) {
    return { thrown: error instanceof Error ? described(error) : error, stderr };
  } finally {
    spy.mockRestore();
  }
}
