import type { Names } from '../catalog/lookup.js';

/** What is known of a file without making its tree. */
export interface Glance {
  /** Absolute, with `/` as separator. */
  readonly path: string;
  readonly text: string;
  /** The identifiers and property names. */
  readonly names: Names;
  /** What the file starts with: `use client`. */
  readonly directives: readonly string[];
}
