const lineBreak = /[\n\r\u2028\u2029]/g;
const blank = /\s/;

const slash = 47;
const star = 42;
const hash = 35;
const lastAsciiSpace = 32;
const firstNonAscii = 128;

function lineEnd(text: string, from: number): number {
  lineBreak.lastIndex = from;
  return lineBreak.exec(text)?.index ?? text.length;
}

function commentEnd(text: string, at: number): number {
  const second = text.charCodeAt(at + 1);
  if (second === slash) return lineEnd(text, at);
  if (second !== star) return at;
  const close = text.indexOf('*/', at + 2);
  return close < 0 ? text.length : close + 2;
}

function triviaEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code <= lastAsciiSpace) return at + 1;
  if (code === slash) return commentEnd(text, at);
  if (code === hash && at === 0 && text.startsWith('#!')) return lineEnd(text, at);
  return code >= firstNonAscii && blank.test(text.charAt(at)) ? at + 1 : at;
}

/** The offset of the first character at or after `from` that is neither white space nor comment nor the `#!` line. */
export function skipTrivia(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const end = triviaEnd(text, at);
    if (end === at) return at;
    at = end;
  }
  return at;
}

/** The first line when it starts with `#!`, without its line break. */
export function hashbangOf(text: string): string | undefined {
  return text.startsWith('#!') ? text.slice(0, lineEnd(text, 0)) : undefined;
}
