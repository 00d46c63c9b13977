/** A name or other text as a part of a regular expression (without its flags `u` and `v`) that stands for nothing else. */
export function escaped(text: string): string {
  return text.replace(/[^\w\s]/g, String.raw`\$&`);
}
