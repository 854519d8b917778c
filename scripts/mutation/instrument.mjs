// Every function and every constant of a module gets a switch, so that a running test can have it taken away.
import { relative, sep } from 'node:path';
import { parseAst } from 'vite';
import { ROOT } from '../lib/run.mjs';

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/**
 * JavaScript as it was, line for line, but for the switches: each function asks `globalThis.__doubt.call(id)`
 * before it does anything, and each constant at the top passes `globalThis.__doubt.data(id, value)`.
 * @param {string} code JavaScript, no longer TypeScript
 * @param {string} file what the ids begin with: `file#name:line`
 * @returns {string}
 */
export function instrument(code, file) {
  const marks = [];
  const lineOf = (at) => code.slice(0, at).split('\n').length;
  const id = (node, name) => JSON.stringify(`${file}#${name}:${lineOf(node.start)}`);
  const program = parseAst(code);

  const walk = (node, name, above) => {
    if (Array.isArray(node)) for (const each of node) walk(each, name, above);
    if (typeof node?.type !== 'string') return;
    const own = node.id?.name ?? node.key?.name ?? name;
    // What a derived class's constructor leaves out cannot be left out: there would be no object.
    if (FUNCTIONS.has(node.type) && above?.kind !== 'constructor') addSwitch(node, own);
    for (const [key, child] of Object.entries(node)) if (key !== 'type') walk(child, own, node);
  };
  const addSwitch = (node, name) => {
    const [first] = node.params;
    const argument = first?.type === 'Identifier' ? first.name : 'undefined';
    const test = `globalThis.__doubt?.call(${id(node, name)})`;
    const value = `globalThis.__doubt.value(${argument})`;
    if (node.body.type === 'BlockStatement') {
      marks.push([node.body.start + 1, `if (${test}) return ${value};`]);
    } else {
      marks.push([node.body.start, `${test} ? ${value} : (`], [node.body.end, ')']);
    }
  };
  walk(program.body, 'anonymous', null);

  for (const statement of program.body) {
    const declared = statement.declaration ?? statement;
    const values =
      declared.type === 'VariableDeclaration'
        ? declared.declarations.map(({ id: { name }, init }) => [name ?? 'pattern', init])
        : statement.type === 'ExportDefaultDeclaration'
          ? [['default', declared]]
          : [];
    for (const [name, value] of values) {
      if (!value || FUNCTIONS.has(value.type) || /^(Class|TS)/.test(value.type)) continue;
      marks.push([value.start, `(globalThis.__doubt?.data ?? ((_, v) => v))(${id(value, name)}, (`]);
      marks.push([value.end, '))']);
    }
  }

  let result = code;
  for (const [at, text] of marks.sort(([a], [b]) => b - a))
    result = result.slice(0, at) + text + result.slice(at);
  return result;
}

const OURS = /\.(tsx?|mjs|json)$/;
const NOT_OURS = /^(\.\.|\.wxt|node_modules|docs|scripts\/doubt)\b|\.(test|fixture|property)\.|\/fixtures\//;

/** The Vite plugin that puts the switches into what the tests load, in memory alone. */
export function breakable() {
  return {
    name: 'epilogue-breakable',
    enforce: 'post',
    transform(code, id) {
      const file = relative(ROOT, id).split(sep).join('/');
      if (!OURS.test(file) || NOT_OURS.test(file)) return null;
      return { code: instrument(code, file), map: null };
    },
  };
}
