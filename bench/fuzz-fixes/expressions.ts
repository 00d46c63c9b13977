import fc from 'fast-check';

/**
 * Expressions of random programs, as text. `«fs.readFileSync»` stands for the function, which the module's style of imports
 * names. Every expression has a type, so that the programs compile.
 */
export type Expressions = Readonly<Record<'text' | 'number' | 'flag' | 'list' | 'path', string>>;

type Arbitraries = { readonly [Name in keyof Expressions]: fc.Arbitrary<string> };

const literalPath = fc.constantFrom("'a.txt'", "'b.txt'", 'path', "'missing'", "'dir'", "'out.txt'");
const folder = fc.constantFrom("'dir'", "'empty'", "'missing'");
const encoding = fc.constantFrom("'utf8'", "{ encoding: 'utf8' }", "'latin1'", "/* text */ 'utf8'");

/** Puts arbitraries in the places of a template. */
export function written(parts: TemplateStringsArray, ...values: fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.tuple(...values).map((texts) => parts.reduce((all, part, index) => all + (texts[index - 1] ?? '') + part));
}

const { path, text, number, flag, list } = fc.letrec<Expressions>((tie): Arbitraries => {
  const one = (name: keyof Expressions): fc.Arbitrary<string> => tie(name);
  const choice = (...options: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
    fc.oneof({ depthSize: 'small', maxDepth: 2, depthIdentifier: 'expression', withCrossShrink: true }, ...options);
  return {
    path: choice(literalPath, written`id(${literalPath})`, written`(${one('flag')} ? ${literalPath} : ${literalPath})`),
    text: choice(
      written`«fs.readFileSync»(${one('path')}, ${encoding})`,
      written`«fs.readFileSync»(${one('path')}).toString()`,
      written`«fs.readFileSync»(${one('path')}, 'utf8').trim()`,
      written`«zlib.gunzipSync»(«zlib.gzipSync»(${one('text')})).toString()`,
      written`«crypto.pbkdf2Sync»(${one('text')}, 'salt', 1, 8, 'sha1').toString('hex')`,
      written`«crypto.scryptSync»('secret', 'salt', 8, { N: 2 }).toString('hex')`,
      written`(${one('text')})`, written`(${one('text')} as string)`, written`(${one('text')} satisfies string)`, written`pair('', ${one('text')})!`,
      written`\`<\${${one('text')}}>\``, written`tag\`a\${${one('text')}}b\``,
      written`(${one('text')} + ${one('text')})`, written`('pre' + ${one('text')})`,
      written`(${one('flag')} ? ${one('text')} : ${one('text')})`,
      written`((${one('flag')} && ${one('text')}) || ${one('text')})`,
      written`(maybe(${literalPath}) ?? ${one('text')})`,
      written`id(${one('text')})`, written`id<string>(${one('text')})`, written`pair('x', ${one('text')})`, written`pair(${one('text')}, path)`,
      written`holder.say(${one('text')})`, written`holder?.say?.(${one('text')})`,
      written`({ key: ${one('text')} }).key`, written`[${one('text')}, ${one('text')}].join('+')`, written`[...${one('text')}].join('')`,
      written`String(${one('number')})`, written`String(${one('flag')})`, written`${one('list')}.join()`,
      written`(await (async () => ${one('text')})())`, written`(await ${one('text')})`,
      written`(await Promise.resolve(${one('text')}))`,
      written`(text = ${one('text')})`, written`(typeof ${one('text')} as string)`,
      written`${one('text')}\n    .split('')\n    .reverse()\n    .join('')`,
    ),
    number: choice(
      written`«fs.statSync»(${one('path')}).size`,
      written`«fs.readFileSync»(${one('path')}).length`,
      written`(«fs.statSync»(${one('path')}, { throwIfNoEntry: false })?.size ?? -1)`,
      written`«fs.lstatSync»(${one('path')}).mode`,
      written`«fs.readdirSync»(${folder}).length`,
      written`${one('text')}.length`, written`${one('list')}.length`, written`new Set(${one('text')}).size`,
      written`(${one('number')} + ${one('number')})`, written`(-${one('number')})`, written`(${one('number')} ** 2)`, written`(2 ** ${one('number')} % 7)`,
      written`Math.max(${one('number')}, ...${one('list')}.map(Number))`, written`Number(${one('flag')})`,
      written`(count = ${one('number')})`, written`(void ${one('text')}, ${one('number')})`,
      written`«fs.readFileSync»(${literalPath})[0]!`,
    ),
    flag: choice(
      written`«fs.existsSync»(${one('path')})`,
      written`«fs.statSync»(${one('path')}).isFile()`,
      written`!${one('flag')}`, written`(${one('flag')} && ${one('flag')})`, written`(${one('flag')} || ${one('flag')})`,
      written`(${one('number')} > ${one('number')})`, written`(${one('text')} === ${one('text')})`,
      written`«fs.existsSync»(${one('path')}) === «fs.existsSync»(${one('path')})`.map((code) => `(${code})`),
      written`${one('list')}.includes('one.txt')`, written`/a/.test(${one('text')})`, written`('size' in «fs.statSync»(${one('path')}))`,
      written`['a.txt', 'b.txt'].some((name) => «fs.existsSync»(name))`,
    ),
    list: choice(
      written`«fs.readdirSync»(${folder}).sort()`,
      written`${one('text')}.split(' ')`,
      written`[${one('text')}, ${one('text')}]`, written`[...${one('list')}, 'last']`,
      written`['a.txt', 'b.txt'].map((name) => «fs.readFileSync»(name, 'utf8'))`,
      written`['a.txt', 'missing', 'dir'].filter((name) => «fs.existsSync»(name))`,
      written`Object.keys({ [${one('text')}]: ${one('number')} })`,
    ),
  };
});

export const expressions: Arbitraries = { path, text, number, flag, list };
