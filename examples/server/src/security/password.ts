import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';

export function hashPassword(password: string, salt: string): string {
  return scryptSync(password, salt, 64).toString('hex');
}

export function verifyPassword(password: string, salt: string, expected: string): boolean {
  return timingSafeEqual(Buffer.from(hashPassword(password, salt)), Buffer.from(expected));
}

/** Runs when the module is loaded, and only then. */
export const sessionKey = randomBytes(32);
