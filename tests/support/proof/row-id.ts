import { createHash } from 'node:crypto';
import type { BlockingApi } from '../../../src/catalog/types.js';

function condition({ when }: BlockingApi): string[] {
  if (!when) return [];
  if ('callbackOmitted' in when) return ['no callback'];
  if ('option' in when) return [`${when.option}: ${String(when.value)}`];
  if ('given' in when) return [`argument ${String(when.argument)} is given`];
  return [`argument ${String(when.argument)} is ${'global' in when ? when.global : String(when.literal)}`];
}

/** Names a row for people and for the file of proofs: `node:fs Utf8Stream (new, sync: true)`. No two rows share it. */
export function rowId(row: BlockingApi): string {
  const details = [...(row.form ? [row.form] : []), ...condition(row)];
  return `${row.module} ${row.path}${details.length > 0 ? ` (${details.join(', ')})` : ''}`;
}

/** A digest of what a proof depends on: it changes with the row's claims and not with its kind, cost or wording. */
export function claimDigest(row: BlockingApi): string {
  const { module, path, form, when, unless, declared, twin, repair, fakeAsync, since, note } = row;
  const claims = [module, path, form, when, unless, declared, twin, repair, fakeAsync, since, note !== undefined];
  return createHash('sha256').update(JSON.stringify(claims.map((claim) => claim ?? null))).digest('hex').slice(0, 12);
}
