import type { BlockingApi } from '../types.js';

/** Signed tokens and one-time passwords. */
export const tokens = [
  { module: '@node-rs/jsonwebtoken', path: 'signSync', kind: 'crypto', cost: 'cheap',
    twin: { module: '@node-rs/jsonwebtoken', path: 'sign', style: 'promise' }, repair: 'safe',
    note: 'Microseconds with HS256, up to a millisecond with RSA.' },
  { module: '@node-rs/jsonwebtoken', path: 'verifySync', kind: 'crypto', cost: 'cheap',
    twin: { module: '@node-rs/jsonwebtoken', path: 'verify', style: 'promise' }, repair: 'safe',
    note: 'Microseconds with HS256, up to a millisecond with RSA.' },
  { module: 'jsonwebtoken', path: 'sign', kind: 'crypto', cost: 'cheap', when: { callbackOmitted: true },
    twin: { module: 'jsonwebtoken', path: 'sign', style: 'callback' }, repair: 'suggest',
    note: 'Microseconds with HS256, up to a millisecond with RSA; the callback form computes on the main thread as well.' },
  { module: 'jsonwebtoken', path: 'verify', kind: 'crypto', cost: 'cheap', when: { callbackOmitted: true },
    twin: { module: 'jsonwebtoken', path: 'verify', style: 'callback' }, repair: 'suggest',
    note: 'Microseconds with HS256, up to a millisecond with RSA; the callback form computes on the main thread as well.' },
  { module: 'fast-jwt', path: 'createSigner', kind: 'crypto', cost: 'cheap',
    note: 'The signer is synchronous unless the key comes from an asynchronous function.' },
  { module: 'fast-jwt', path: 'createVerifier', kind: 'crypto', cost: 'cheap',
    note: 'The verifier is synchronous unless the key comes from an asynchronous function; `cache: true` makes repeats cheaper.' },
  { module: 'jwt-simple', path: 'encode', kind: 'crypto', cost: 'cheap', offload: true },
  { module: 'jwt-simple', path: 'decode', kind: 'crypto', cost: 'cheap', offload: true },
  { module: 'jws', path: 'sign', kind: 'crypto', cost: 'cheap', instead: '`jws.createSign`, a stream', offload: true },
  { module: 'jws', path: 'verify', kind: 'crypto', cost: 'cheap', instead: '`jws.createVerify`, a stream', offload: true },
  { module: 'otplib', path: 'generateSync', kind: 'crypto', cost: 'cheap',
    twin: { module: 'otplib', path: 'generate', style: 'promise' }, repair: 'safe' },
  { module: 'otplib', path: 'verifySync', kind: 'crypto', cost: 'cheap',
    twin: { module: 'otplib', path: 'verify', style: 'promise' }, repair: 'safe' },
] as const satisfies readonly BlockingApi[];
