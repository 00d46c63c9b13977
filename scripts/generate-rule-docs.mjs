// Writes what the rules' metadata decides into their pages and the README. Needs a build. With --check: fails when one is stale.
import plugin from '../dist/index.js';
import { writeGeneratedParts } from './generated-file.mjs';

const rules = Object.entries(plugin.rules).sort(([a], [b]) => (a < b ? -1 : 1));
const presets = Object.entries(plugin.configs).map(([name, configs]) => [name, new Set(configs.flatMap(({ rules }) => Object.keys(rules ?? {})))]);
const presetsOf = (id) => presets.filter(([, ids]) => ids.has(`${plugin.meta.namespace}/${id}`)).map(([name]) => name);

function head({ meta }, id) {
  const names = presetsOf(id).map((name) => `\`${name}\``);
  return [
    `> ${meta.docs.description}.`,
    '',
    names.length === 0 ? '- In no preset.' : `- In the presets ${names.join(', ')}.`,
    meta.fixable ? '- 🔧 Repaired by `eslint --fix` where the program keeps its meaning.' : undefined,
    meta.hasSuggestions ? '- 💡 Offers repairs in the editor.' : undefined,
    meta.docs.requiresTypeChecking ? '- Needs type information.' : '- Works without type information, and sees more with it.',
  ].filter((line) => line !== undefined).join('\n');
}

function options({ meta }) {
  const properties = Object.entries(meta.schema?.[0]?.properties ?? {});
  if (properties.length === 0) return 'This rule has no options.';
  const defaults = meta.defaultOptions?.[0] ?? {};
  const rows = properties.map(([name, { type, description }]) => {
    const standard = defaults[name] ?? (type === 'boolean' ? false : []);
    return `| \`${name}\` | ${type === 'array' ? 'list of names' : type} | \`${JSON.stringify(standard)}\` | ${description} |`;
  });
  return ['| option | type | default | meaning |', '|---|---|---|---|', ...rows].join('\n');
}

function ruleTable() {
  const rows = rules.map(([id, { meta }]) => {
    const marks = [meta.fixable ? '🔧' : '', meta.hasSuggestions ? '💡' : '', meta.docs.requiresTypeChecking ? '💭' : ''].join('');
    return `| [${id}](docs/rules/${id}.md) | ${meta.docs.description} | ${presetsOf(id).join(', ')} | ${marks} |`;
  });
  return ['| rule | what it does | presets | |', '|---|---|---|---|', ...rows].join('\n');
}

for (const [id, rule] of rules) writeGeneratedParts(`docs/rules/${id}.md`, { head: head(rule, id), options: options(rule) });
writeGeneratedParts('README.md', { rules: ruleTable() });
