type Attributes = Record<string, string | boolean | undefined>;

/** An element with attributes and children; `true` sets an attribute without a value, `false` leaves it out. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

/** A button; `name` is what it says, or what a screen reader says when it shows an icon. */
export function button(
  name: string,
  press: (event: MouseEvent) => void,
  { icon, ...attributes }: { icon?: IconName } & Attributes = {},
): HTMLButtonElement {
  const labels = icon === undefined ? {} : { 'aria-label': name, title: name };
  const element = el('button', { type: 'button', ...labels, ...attributes }, icon === undefined ? name : iconOf(icon));
  element.addEventListener('click', press);
  return element;
}

const ICONS = {
  send: 'M4 12 20 4l-5 16-3.500-6.500z M11.500 13.500 20 4',
  attach:
    'M20 11.500 12 19.500a5 5 0 0 1-7-7l8.500-8.500a3.300 3.300 0 0 1 4.700 4.700L9.700 17.200a1.600 1.600 0 0 1-2.300-2.300l7.600-7.600',
  search: 'M10.500 4a6.500 6.500 0 1 1 0 13a6.500 6.500 0 1 1 0-13 M15.300 15.300 20 20',
  settings:
    'M4 7h10 M18 7h2 M4 17h2 M10 17h10 M16 4.800a2.200 2.200 0 1 1 0 4.400a2.200 2.200 0 1 1 0-4.400 M8 14.800a2.200 2.200 0 1 1 0 4.400a2.200 2.200 0 1 1 0-4.400',
  close: 'M6 6l12 12 M18 6 6 18',
  down: 'M6 9.500l6 6 6-6',
  add: 'M12 5v14 M5 12h14',
} as const;
export type IconName = keyof typeof ICONS;

/** A line drawing of 20 by 20 in the colour of the text. */
function iconOf(name: IconName): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  const attributes = { viewBox: '0 0 24 24', width: '20', height: '20', 'aria-hidden': 'true', class: 'icon' };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, value);
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}
