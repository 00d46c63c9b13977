import type { Case } from '../case.js';

/** Key derivation and key making. `strict` programs hold calls that are cheap, which the recommended preset leaves alone. */
export const crypto: readonly Case[] = [
  {
    name: 'pbkdf2Sync', expected: 'fixed', inputs: [['sha256', 10], ['no-such-digest', 10], ['sha256', 0]],
    code: `
      import { pbkdf2Sync } from 'node:crypto';
      export async function run([digest, rounds]: [string, number]) { return pbkdf2Sync('secret', 'salt', rounds, 16, digest).toString('hex'); }
    `,
  },
  {
    name: 'pbkdf2Sync through the default import', expected: 'fixed', inputs: ['sha512', 'bad'],
    code: `
      import crypto from 'node:crypto';
      export async function run(digest: string) {
        const key: Buffer = crypto.pbkdf2Sync('secret', crypto.createHash('md5').update('salt').digest(), 5, 8, digest);
        return [key.length, key];
      }
    `,
  },
  {
    name: 'scryptSync', expected: 'fixed', inputs: [16, -1],
    code: `
      import { scryptSync } from 'node:crypto';
      export async function run(length: number) { return scryptSync('secret', 'salt', length).toString('hex'); }
    `,
  },
  {
    name: 'scryptSync with options', expected: 'fixed', inputs: [{ N: 16 }, { N: 15 }, { N: 1048576, r: 64 }], errors: 'codes',
    code: `
      import { scryptSync, type ScryptOptions } from 'node:crypto';
      export async function run(options: ScryptOptions) { return scryptSync('secret', 'salt', 16, options).toString('hex'); }
    `,
  },
  {
    name: 'scryptSync kept with its type', expected: 'fixed',
    code: `
      import crypto from 'node:crypto';
      export async function run() {
        const key: Buffer = crypto.scryptSync(Buffer.from('secret'), 'salt', 24, { cost: 16 });
        return key.subarray(0, 4).readUInt32BE();
      }
    `,
  },
  {
    name: 'scryptSync whose key is compared', expected: 'fixed', inputs: ['secret', 'other'],
    code: `
      import { scryptSync, timingSafeEqual } from 'node:crypto';
      const known = Buffer.from('e90c79d6ed8a26dd2b0a5a3d0a4dd0f0', 'hex');
      export async function run(secret: string) { return timingSafeEqual(scryptSync(secret, 'salt', 16, { N: 16 }), known); }
    `,
  },
  {
    name: 'generateKeyPairSync of an elliptic curve', expected: 'fixed', inputs: ['P-256', 'no-such-curve'],
    code: `
      import { generateKeyPairSync } from 'node:crypto';
      export async function run(namedCurve: string) {
        const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve });
        return [publicKey.asymmetricKeyType, privateKey.type];
      }
    `,
  },
  {
    name: 'generateKeyPairSync with encodings', expected: 'fixed',
    code: `
      import { generateKeyPairSync } from 'node:crypto';
      export async function run() {
        const pair = generateKeyPairSync('ed25519', {
          publicKeyEncoding: { type: 'spki', format: 'pem' },
          privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
        });
        return [pair.publicKey.split('\\n')[0], pair.privateKey.split('\\n')[0]];
      }
    `,
  },
  {
    name: 'generatePrimeSync', expected: 'fixed', inputs: [16, 0],
    code: `
      import { generatePrimeSync } from 'node:crypto';
      export async function run(size: number) { return generatePrimeSync(size, { bigint: true }) > 1n; }
    `,
  },
  {
    name: 'generatePrimeSync as bytes', expected: 'fixed',
    code: `
      import { generatePrimeSync } from 'node:crypto';
      export async function run() { return generatePrimeSync(32).byteLength; }
    `,
  },
  {
    name: 'checkPrimeSync', expected: 'fixed', inputs: [7, 8],
    code: `
      import { checkPrimeSync } from 'node:crypto';
      export async function run(candidate: number) {
        const isPrime: boolean = checkPrimeSync(BigInt(candidate));
        return isPrime ? 'prime' : 'composite';
      }
    `,
  },
  {
    name: 'checkPrimeSync in a test', expected: 'fixed', inputs: [7, 8],
    code: `
      import { checkPrimeSync } from 'node:crypto';
      export async function run(candidate: number) { return !checkPrimeSync(BigInt(candidate), { checks: 10 }); }
    `,
  },
  {
    name: 'hkdfSync', expected: 'fixed', strict: true, inputs: [['sha256', 16], ['bad', 16], ['sha256', 100000]],
    code: `
      import { hkdfSync } from 'node:crypto';
      export async function run([digest, length]: [string, number]) {
        return Buffer.from(hkdfSync(digest, 'key', 'salt', 'info', length)).toString('hex');
      }
    `,
  },
  {
    name: 'generateKeySync', expected: 'fixed', strict: true, inputs: [64, 1],
    code: `
      import { generateKeySync } from 'node:crypto';
      export async function run(length: number) { return generateKeySync('hmac', { length }).symmetricKeySize; }
    `,
  },
  {
    name: 'randomBytes', expected: 'fixed', strict: true, inputs: [8, -1],
    code: `
      import { randomBytes } from 'node:crypto';
      export async function run(size: number) { return randomBytes(size).length; }
    `,
  },
  {
    name: 'randomBytes with a callback blocks nobody', expected: 'silent', strict: true,
    code: `
      import { randomBytes } from 'node:crypto';
      export async function run() { return await new Promise((resolve) => { randomBytes(8, (_error, bytes) => { resolve(bytes.length); }); }); }
    `,
  },
  {
    name: 'randomFillSync', expected: 'fixed', strict: true,
    code: `
      import { randomFillSync } from 'node:crypto';
      export async function run() {
        const bytes = Buffer.alloc(8);
        return randomFillSync(bytes) === bytes;
      }
    `,
  },
  {
    name: 'randomFillSync of a part', expected: 'fixed', strict: true,
    code: `
      import { randomFillSync } from 'node:crypto';
      export async function run() {
        const bytes = Buffer.alloc(8);
        randomFillSync(bytes, 2, 3);
        return [...bytes].filter((_byte, index) => index < 2 || index > 4);
      }
    `,
  },
  {
    name: 'sign and verify', expected: 'fixed', strict: true,
    code: `
      import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
      const { privateKey } = generateKeyPairSync('ed25519');
      const publicKey = createPublicKey(privateKey);
      export async function run() {
        const data = Buffer.from('data');
        const signature = sign(null, data, privateKey);
        return [signature.length, verify(null, data, publicKey, signature), verify(null, Buffer.from('other'), publicKey, signature)];
      }
    `,
    left: 0,
  },
  {
    name: 'two derivations, one after the other', expected: 'fixed',
    code: `
      import { pbkdf2Sync, scryptSync } from 'node:crypto';
      export async function run() {
        const one = pbkdf2Sync('a', 'b', 3, 8, 'sha1').toString('hex');
        const two = scryptSync('a', 'b', 8, { N: 4 }).toString('hex');
        return one + two;
      }
    `,
  },
  {
    name: 'the callback form is imported already', expected: 'fixed',
    code: `
      import { pbkdf2, pbkdf2Sync } from 'node:crypto';
      export async function run() {
        const first = await new Promise<Buffer>((resolve, reject) => {
          pbkdf2('a', 'b', 3, 8, 'sha1', (error, key) => { if (error) reject(error); else resolve(key); });
        });
        return first.equals(pbkdf2Sync('a', 'b', 3, 8, 'sha1'));
      }
    `,
  },
  {
    name: 'promisify is imported already', expected: 'fixed',
    code: `
      import { pbkdf2Sync } from 'node:crypto';
      import { promisify } from 'node:util';
      const wait = promisify(setTimeout);
      export async function run() {
        await wait(1);
        return pbkdf2Sync('a', 'b', 3, 8, 'sha1').toString('hex');
      }
    `,
  },
  {
    name: 'a promisified form exists already', expected: 'fixed',
    code: `
      import { pbkdf2, pbkdf2Sync } from 'node:crypto';
      import { promisify } from 'node:util';
      const derive = promisify(pbkdf2);
      export async function run() {
        const first = await derive('a', 'b', 3, 8, 'sha1');
        return first.equals(pbkdf2Sync('a', 'b', 3, 8, 'sha1'));
      }
    `,
  },
];
