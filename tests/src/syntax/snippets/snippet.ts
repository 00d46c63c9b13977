export interface Snippet {
  readonly name: string;
  /** What the file is: espree reads the JavaScript ones, the two TypeScript parsers all. */
  readonly file: 'js' | 'jsx' | 'ts' | 'tsx';
  readonly code: string;
  /** The outlines of the statements, with line breaks wherever they help. */
  readonly tree: string;
  readonly isModule?: true;
}
