/** Small checks of plain data, for one clear error per mistake: the value's place, and what is allowed there. */

/** @returns the first problem, beginning with the place inside the value (`[0].path must be …`); `undefined` when all is well */
export type Check = (value: unknown) => string | undefined;

type OptionalKeys<Data> = { [Key in keyof Data]-?: object extends Pick<Data, Key> ? Key : never }[keyof Data];

/** A check for each key of the data's type: a key that is missing here, or that the type does not have, does not compile. */
export interface Shape<Data> {
  readonly required: Readonly<Record<Exclude<keyof Data, OptionalKeys<Data>>, Check>>;
  readonly optional: Readonly<Record<OptionalKeys<Data>, Check>>;
}

/** Passes what the condition holds for. */
function where(holds: (value: unknown) => boolean, rule: string): Check {
  return (value) => (holds(value) ? undefined : ` must be ${rule}`);
}

export const text = where((value) => typeof value === 'string' && value !== '', 'a non-empty string');
export const flag = where((value) => typeof value === 'boolean', 'true or false');
/** Of a key that says something by being there. */
export const yes = where((value) => value === true, 'true, or left out');
export const count = where((value) => Number.isInteger(value) && (value as number) >= 0, 'a whole number from 0');
export const version = where((value) => typeof value === 'string' && /^\d+\.\d+\.\d+$/.test(value), 'a version like \'22.5.0\'');
export const literal = where((value) => ['string', 'number', 'boolean'].includes(typeof value), 'a string, a number, true or false');

export function matching(pattern: RegExp, rule: string): Check {
  return where((value) => typeof value === 'string' && pattern.test(value), rule);
}

/** @param values the allowed strings as keys, so that none of the type's is forgotten */
export function oneOf<Value extends string>(values: Readonly<Record<Value, true>>): Check {
  return where((value) => typeof value === 'string' && Object.hasOwn(values, value), `one of ${quoted(Object.keys(values))}`);
}

export function quoted(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(', ');
}

/** An array, which may be empty. */
export function listOf(check: Check): Check {
  return (value) => {
    if (!Array.isArray(value)) return ' must be an array';
    for (const [index, entry] of value.entries()) {
      const problem = check(entry);
      if (problem !== undefined) return `[${index}]${problem}`;
    }
    return undefined;
  };
}

/** An array of at least one. */
export function someOf(check: Check): Check {
  const all = listOf(check);
  return (value) => all(value) ?? ((value as readonly unknown[]).length > 0 ? undefined : ' must not be empty');
}

export function shaped<Data extends object>({ required, optional }: Shape<Data>): Check {
  const checks: Readonly<Record<string, Check>> = { ...required, ...optional };
  return (value) => {
    if (!isObject(value)) return ' must be an object';
    for (const [key, entry] of Object.entries(value)) {
      const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
      if (check === undefined) return `.${key} is not known; allowed are ${Object.keys(checks).join(', ')}`;
      const problem = check(entry);
      if (problem !== undefined) return `.${key}${problem}`;
    }
    const missing = Object.keys(required).find((key) => !Object.hasOwn(value, key));
    return missing === undefined ? undefined : `.${missing} is missing`;
  };
}

/** One of several shapes, told apart by the first of these keys that the data has. */
export function shapedBy(checks: Readonly<Record<string, Check>>): Check {
  const keys = Object.keys(checks);
  return (value) => {
    if (!isObject(value)) return ' must be an object';
    const key = keys.find((name) => Object.hasOwn(value, name));
    return key === undefined ? ` must have one of ${keys.join(', ')}` : checks[key]?.(value);
  };
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
