import type { Card, PressedAction } from './protocol.ts';

type Node = Record<string, unknown>;
export type Inputs = Record<string, string>;

/** Which button: its title, its verb, or a question about the action. */
export type Which = string | ((action: PressedAction) => boolean);

/**
 * What Teams would send when somebody fills in `inputs` and presses a button of a card: the action, with all filled inputs merged into its data.
 * Throws a sentence when the button or an input is not there, when several buttons fit, or when a required input is empty.
 */
export function pressedAction(card: Card, which: Which, inputs: Inputs = {}): PressedAction {
  const nodes = nodesOf(card);
  const action = oneAction(nodes.filter(isPressable), which);
  const merged = action['associatedInputs'] === 'none' ? {} : filled(nodes.filter(isInput), inputs);
  const { type, id, title, verb, data } = action;
  return JSON.parse(JSON.stringify({ type, id, title, verb, data: mergeData(data, merged) })) as PressedAction;
}

/** The titles of a card's buttons, in the order of the card. */
export function buttonsOf(card: Card): string[] {
  return nodesOf(card)
    .filter(isPressable)
    .map(({ title, verb }) => String(title ?? verb ?? ''));
}

/** All words of a card, one line per text, for tests that look for something. */
export function textOf(card: Card): string {
  return nodesOf(card)
    .flatMap(({ type, text, title, value }) =>
      type === 'TextBlock' || type === 'TextRun' ? [text] : type === undefined ? [title, value] : [],
    )
    .filter((text) => typeof text === 'string')
    .join('\n');
}

function oneAction(actions: readonly Node[], which: Which): Node {
  const fits = (action: Node): boolean =>
    typeof which === 'string' ? action['title'] === which || action['verb'] === which : which(action as PressedAction);
  const [found, ...more] = actions.filter(fits);
  const titles = actions.map(({ title, verb }) => `${String(title)} (${String(verb)})`).join(', ');
  if (found === undefined) throw new Error(`The card has no button ${String(which)}; it has: ${titles}`);
  if (more.length > 0) throw new Error(`${more.length + 1} buttons fit ${String(which)}; choose with a function over the action`);
  return found;
}

function filled(fields: readonly Node[], inputs: Inputs): Inputs {
  const ids = fields.map(({ id }) => String(id));
  const unknown = Object.keys(inputs).find((id) => !ids.includes(id));
  if (unknown !== undefined) throw new Error(`The card has no input ${unknown}; it has: ${ids.join(', ')}`);
  const values = fields.map((field) => [String(field['id']), inputs[String(field['id'])] ?? startValue(field)] as const);
  const missing = fields.find((field, at) => field['isRequired'] === true && values[at]?.[1] === '');
  if (missing) throw new Error(`Input ${String(missing['id'])} is required: ${String(missing['errorMessage'])}`);
  return Object.fromEntries(values.filter(([, value]) => value !== ''));
}

function startValue({ type, value, valueOff }: Node): string {
  if (value !== undefined) return String(value);
  return type === 'Input.Toggle' ? String(valueOff ?? 'false') : '';
}

function mergeData(data: unknown, inputs: Inputs): unknown {
  return typeof data === 'string' ? data : { ...(data as Node | undefined), ...inputs };
}

function isPressable({ type }: Node): boolean {
  return type === 'Action.Execute' || type === 'Action.Submit';
}

function isInput({ type, id }: Node): boolean {
  return typeof type === 'string' && type.startsWith('Input.') && id !== undefined;
}

/** Every object in the card, outer ones first. `data` and `refresh` are not what people see. */
function nodesOf(node: unknown): Node[] {
  if (Array.isArray(node)) return node.flatMap(nodesOf);
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.entries(node).flatMap(([key, value]) =>
    key === 'data' || key === 'refresh' || key === 'fallback' ? [] : nodesOf(value),
  );
  return [node as Node, ...inner];
}
