import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'oxc-parser';

/** A source file of ours with its syntax tree. */
export type Source = { readonly path: string; readonly text: string; readonly program: unknown };

/**
 * A string in a source: a literal, or a template in which `*` stands for each thing that is filled in. `filledWith` are the
 * last names of those things, in order: `phase` for `${view.phase}`. `inError`: it is given to an error that is made there.
 */
export type Text = {
  readonly place: string;
  readonly text: string;
  readonly filledWith: readonly string[];
  readonly inError: boolean;
};

type Node = { readonly [field: string]: unknown } & { readonly type: string; readonly start: number; readonly end: number };

/** The TypeScript and JavaScript files under these folders. */
export function sourcesIn(...folders: readonly string[]): readonly Source[] {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  );
  return files.filter((file) => /\.(?:tsx?|js)$/u.test(file)).map(readSource);
}

function readSource(path: string): Source {
  const text = readFileSync(path, 'utf8');
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path} cannot be read: ${errors[0].message}`);
  return { path, text, program };
}

const IMPORTING = /^(?:Import|ExportNamed|ExportAll)Declaration$|^ImportExpression$/u;

/** What a file imports, re-exports or loads on demand, as written. */
export function importsOf({ program }: Source): readonly string[] {
  return nodesOf(program).flatMap((node) => {
    const from = IMPORTING.test(node.type) ? node['source'] : null;
    return isNode(from) && typeof from['value'] === 'string' ? [from['value']] : [];
  });
}

/** A query of a file on tables that are there: which they are, as written, and everything that is done with it in its function. */
export type Asked = { readonly place: string; readonly table: string; readonly text: string };

const ASKING = /^(?:selectFrom|updateTable|deleteFrom)$/u;

/** Every query of a file, with what is added to it under the name that it has there. */
export function queriesOf({ path, text: source, program }: Source): readonly Asked[] {
  const found: Asked[] = [];
  const written = ({ start, end }: Node): string => source.slice(start, end);
  const look = (value: unknown, above: readonly Node[]): void => {
    if (Array.isArray(value)) return value.forEach((each) => look(each, above));
    if (typeof value !== 'object' || value === null) return;
    if (isNode(value) && value.type === 'CallExpression' && ASKING.test(nameOf(value['callee']))) {
      const whole = above.findLast((node, place) => !isChained(node, above[place + 1] ?? value)) ?? value;
      const chain = above[above.indexOf(whole) + 1] ?? value;
      const name = whole.type === 'VariableDeclarator' ? nameOf(whole['id']) : '';
      const within = above.findLast(({ type }) => /Function/u.test(type) && type !== 'FunctionBody');
      const added = name === '' || !within ? [] : using(name, written(within).split(/[;{]/u));
      const table = written((value['arguments'] as readonly Node[])[0] ?? value);
      const place = `${path}:${source.slice(0, value.start).split('\n').length}`;
      found.push({ place, table, text: [written(chain), ...added].join('\n') });
    }
    const next = isNode(value) ? [...above, value] : above;
    for (const each of Object.values(value)) look(each, next);
  };
  look(program, []);
  return found;
}

/** The statements that go on from a name, and from the names that they give to what comes of it. */
function using(name: string, statements: readonly string[]): readonly string[] {
  const own = statements.filter((each) => new RegExp(`\\b${name}\\s*[.:]`, 'u').test(each));
  const others = own.flatMap((each) => /const (\w+) =/u.exec(each)?.[1] ?? []).filter((other) => other !== name);
  const rest = statements.filter((each) => !own.includes(each));
  return [...own, ...others.flatMap((other) => using(other, rest))];
}

/** Whether a node only goes on from the one below it: `below.where`, or a call of that. */
function isChained(node: Node, below: Node): boolean {
  return (node.type === 'MemberExpression' && node['object'] === below) || (node.type === 'CallExpression' && node['callee'] === below); // prettier-ignore
}

/** Every string of a file. */
export function textsOf({ path, text: source, program }: Source): readonly Text[] {
  const nodes = nodesOf(program);
  const errors = nodes.filter(makesError);
  return nodes.flatMap((node) => {
    const text = node.type === 'TemplateLiteral' ? partsOf(node).join('*') : node.type === 'Literal' ? node['value'] : undefined;
    if (typeof text !== 'string') return [];
    const filledWith = node.type === 'TemplateLiteral' ? (node['expressions'] as readonly Node[]).map(nameOf) : [];
    const inError = errors.some(({ start, end }) => start <= node.start && node.end <= end);
    return [{ place: `${path}:${source.slice(0, node.start).split('\n').length}`, text, filledWith, inError }];
  });
}

/** `new SomeError(...)`, and `super(...)` in the class of one. */
function makesError({ type, callee }: Node): boolean {
  if (type === 'CallExpression') return isNode(callee) && callee.type === 'Super';
  return type === 'NewExpression' && /Error$|^NotAuthenticated$/u.test(nameOf(callee));
}

function partsOf(template: Node): readonly string[] {
  return (template['quasis'] as readonly { value: { cooked: string } }[]).map(({ value }) => value.cooked);
}

/** `phase` for `phase` and for `view.phase`; empty for what has no name. */
function nameOf(expression: unknown): string {
  if (!isNode(expression)) return '';
  if (expression.type === 'MemberExpression') return nameOf(expression['property']);
  return typeof expression['name'] === 'string' ? expression['name'] : '';
}

function nodesOf(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(nodesOf);
  return isNode(value) ? [value, ...below] : below;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
