import type { BlockingApi } from '../types.js';

const yieldsWithCallback = 'Takes a callback as well, and then yields between slices.';
const largeTable = 'Loads a table of several MB: make it once.';

/** Text: search, differences, tokens, classifiers. */
export const textAnalysis = [
  { module: 'natural', path: 'BayesClassifier#train', kind: 'compute', cost: 'cpu',
    declared: { package: 'natural', container: 'ClassifierBase' } },
  { module: 'natural', path: 'BayesClassifier#classify', kind: 'compute', cost: 'cpu',
    declared: { package: 'natural', container: 'ClassifierBase' } },
  { module: 'natural', path: 'TfIdf#addFileSync', kind: 'fs', cost: 'io' },
  { module: 'natural', path: 'LogisticRegressionClassifier#train', kind: 'compute', cost: 'cpu',
    declared: { package: 'natural', container: 'ClassifierBase' } },
  { module: '@node-rs/jieba', path: 'Jieba#cut', kind: 'compute', cost: 'size' },
  { module: '@node-rs/jieba', path: 'Jieba#tag', kind: 'compute', cost: 'size' },
  { module: '@node-rs/jieba', path: 'TfIdf#extractKeywords', kind: 'compute', cost: 'size' },
  { module: 'fuse.js', path: 'default#search', kind: 'compute', cost: 'size', declared: { package: 'fuse.js', container: 'Fuse' } },
  { module: 'diff', path: 'diffLines', kind: 'compute', cost: 'size', offload: true, note: yieldsWithCallback },
  { module: 'diff', path: 'diffWords', kind: 'compute', cost: 'size', offload: true, note: yieldsWithCallback },
  { module: 'diff', path: 'diffChars', kind: 'compute', cost: 'size', offload: true, note: yieldsWithCallback },
  { module: 'diff', path: 'createTwoFilesPatch', kind: 'compute', cost: 'size', offload: true },
  { module: 'tiktoken', path: 'get_encoding', kind: 'compute', cost: 'cpu', note: largeTable },
  { module: 'tiktoken', path: 'encoding_for_model', kind: 'compute', cost: 'cpu', note: largeTable },
  { module: 'tiktoken', path: 'Tiktoken#encode', kind: 'compute', cost: 'size' },
  { module: 'js-tiktoken', path: 'getEncoding', kind: 'compute', cost: 'cpu', note: largeTable },
  { module: 'js-tiktoken', path: 'Tiktoken#encode', kind: 'compute', cost: 'size' },
  { module: 'gpt-tokenizer', path: 'encode', kind: 'compute', cost: 'size', offload: true },
  { module: 'gpt-tokenizer', path: 'countTokens', kind: 'compute', cost: 'size', offload: true },
  { module: 'levenshtein', path: 'default', kind: 'compute', cost: 'size', form: 'new' },
  { module: 'string-similarity', path: 'findBestMatch', kind: 'compute', cost: 'size', offload: true },
] as const satisfies readonly BlockingApi[];
