import type { FrameworkRow } from '../types.js';

const fsFunctions = [
  'access', 'appendFile', 'chmod', 'chown', 'close', 'copyFile', 'cp', 'exists', 'fchmod', 'fchown', 'fdatasync', 'fstat', 'fsync',
  'ftruncate', 'futimes', 'glob', 'lchmod', 'lchown', 'link', 'lstat', 'lutimes', 'mkdir', 'mkdtemp', 'open', 'opendir', 'read', 'readFile',
  'readdir', 'readlink', 'readv', 'realpath', 'rename', 'rm', 'rmdir', 'stat', 'statfs', 'symlink', 'truncate', 'unlink', 'utimes', 'write',
  'writeFile', 'writev',
] as const;

/** Node-style callbacks of asynchronous functions: they run from the event loop, after the call returned. */
export const nodeCallbacks = [
  {
    on: 'call', packages: ['node:fs', 'graceful-fs', 'fs-extra', 'memfs'], form: 'function', names: fsFunctions,
    context: 'callback', label: 'callback', once: true,
  },
  {
    on: 'call', packages: ['fs-extra'], form: 'function',
    names: [
      'copy', 'move', 'remove', 'emptyDir', 'ensureDir', 'ensureFile', 'ensureLink', 'ensureSymlink', 'mkdirp', 'mkdirs', 'outputFile',
      'outputJson', 'outputJSON', 'pathExists', 'readJson', 'readJSON', 'writeJson', 'writeJSON',
    ],
    context: 'callback', label: 'callback', once: true,
  },
  {
    on: 'call', packages: ['fs-extra'], form: 'function', names: ['copy', 'move', 'copySync'], property: 'filter',
    context: 'callback', label: 'callback', once: true,
  },
  {
    on: 'call', packages: ['node:fs'], form: 'function', names: ['cpSync'], arguments: [2], property: 'filter',
    context: 'inline', label: 'copy filter',
  },
  {
    on: 'call', packages: ['node:fs', 'node:fs/promises'], form: 'function', names: ['cp'], arguments: [2], property: 'filter',
    context: 'callback', label: 'copy filter', once: true,
  },
  {
    on: 'call', packages: ['node:child_process'], form: 'function', names: ['exec', 'execFile'],
    context: 'callback', label: 'callback', once: true,
  },
  {
    on: 'call', packages: ['node:dns'], form: 'function',
    names: [
      'lookup', 'lookupService', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'resolveCaa', 'resolveCname', 'resolveMx', 'resolveNaptr',
      'resolveNs', 'resolvePtr', 'resolveSoa', 'resolveSrv', 'resolveTlsa', 'resolveTxt', 'reverse',
    ],
    context: 'callback', label: 'callback', once: true,
  },
  {
    on: 'call', packages: ['node:crypto'], form: 'function',
    names: [
      'checkPrime', 'diffieHellman', 'generateKey', 'generateKeyPair', 'generatePrime', 'hkdf', 'pbkdf2', 'pseudoRandomBytes',
      'randomBytes', 'randomFill', 'randomInt', 'scrypt', 'sign', 'verify', 'argon2',
    ],
    context: 'callback', label: 'callback', once: true,
  },
  {
    on: 'call', packages: ['node:zlib'], form: 'function',
    names: [
      'brotliCompress', 'brotliDecompress', 'deflate', 'deflateRaw', 'gunzip', 'gzip', 'inflate', 'inflateRaw', 'unzip', 'zstdCompress',
      'zstdDecompress',
    ],
    context: 'callback', label: 'callback', once: true,
  },
  {
    on: 'call', packages: ['node:http', 'node:https', 'node:http2', 'follow-redirects'], form: 'function',
    names: ['get', 'request', 'connect'],
    context: 'callback', label: 'response callback', once: true,
    provides: [{ parameter: 0, package: 'node:http', type: 'IncomingMessage' }],
  },
  {
    on: 'call', packages: ['node:net', 'node:tls'], form: 'function', names: ['connect', 'createConnection'],
    context: 'callback', label: 'connection callback', once: true,
  },
  {
    on: 'call', packages: ['node:readline'], form: 'method', names: ['question', 'write'],
    context: 'callback', label: 'callback', once: true,
  },
  {
    on: 'call', packages: ['node:v8', 'node:inspector'], form: 'method', names: ['post'],
    context: 'callback', label: 'callback', once: true,
  },
  {
    on: 'call', packages: ['bcrypt', 'bcryptjs'], form: 'function', names: ['hash', 'compare', 'genSalt'],
    context: 'callback', label: 'callback', once: true,
  },
  {
    on: 'call',
    packages: [
      'nodemailer', 'request', 'glob', 'rimraf', 'mkdirp', 'tmp', 'archiver', 'yauzl', 'extract-zip', 'superagent', 'ssh2', 'ejs', 'pug',
      'handlebars', 'sharp', 'qrcode',
    ],
    form: 'function',
    names: [
      'default', 'request', 'get', 'post', 'put', 'del', 'delete', 'head', 'glob', 'rimraf', 'mkdirp', 'file', 'dir', 'open', 'fromBuffer',
      'fromFd', 'renderFile', 'toDataURL', 'toFile',
    ],
    context: 'callback', label: 'callback', once: true,
  },
  {
    on: 'call', packages: ['nodemailer', 'ssh2', 'superagent', 'yauzl', 'sharp'], form: 'method',
    names: [
      'sendMail', 'verify', 'exec', 'sftp', 'shell', 'readdir', 'fastGet', 'fastPut', 'end', 'openReadStream', 'toBuffer', 'toFile',
      'write', 'size', 'forwardOut', 'readFile', 'writeFile',
    ],
    context: 'callback', label: 'callback', once: true,
  },
] as const satisfies readonly FrameworkRow[];
