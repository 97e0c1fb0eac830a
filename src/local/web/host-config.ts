/** Colours are those of themes.css, so that one configuration serves light, dark and high contrast, and a change needs no new card. */
const colours = {
  default: pair('ink'),
  dark: pair('ink'),
  light: pair('ink-soft'),
  accent: pair('accent-text'),
  good: pair('good'),
  warning: pair('warn'),
  attention: pair('bad'),
};

const weights = { lighter: 300, default: 400, bolder: 600 };

const style = (name: string) => ({
  backgroundColor: `var(--card-${name})`,
  foregroundColors: colours,
  borderColor: `var(--card-${name}-line)`,
});

/** How Adaptive Cards look here: sizes and limits as in Teams, colours of our own. */
export const hostConfig = {
  lineHeights: { small: 17, default: 21, medium: 23, large: 26, extraLarge: 32 },
  fontTypes: {
    default: {
      fontFamily: 'inherit',
      fontSizes: { small: 12, default: 14, medium: 16, large: 19, extraLarge: 24 },
      fontWeights: weights,
    },
    monospace: {
      fontFamily: 'ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace',
      fontSizes: { small: 12, default: 13, medium: 15, large: 18, extraLarge: 22 },
      fontWeights: weights,
    },
  },
  spacing: { small: 6, default: 10, medium: 16, large: 22, extraLarge: 30, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  imageSizes: { small: 32, medium: 52, large: 100 },
  supportsInteractivity: true,
  containerStyles: {
    default: style('plain'),
    emphasis: style('emphasis'),
    accent: style('accent'),
    good: style('good'),
    warning: style('warning'),
    attention: style('attention'),
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    // Between buttons stands the gap of card.css: it also fits where they wrap.
    buttonSpacing: 0,
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    iconPlacement: 'leftOfTitle',
    iconSize: 16,
    allowTitleToWrap: true,
  },
  adaptiveCard: { allowCustomStyle: false },
  imageSet: { imageSize: 'medium', maxImageHeight: 100 },
  factSet: {
    title: { color: 'default', size: 'default', isSubtle: true, weight: 'default', wrap: true, maxWidth: 150 },
    value: { color: 'default', size: 'default', isSubtle: false, weight: 'default', wrap: true },
    spacing: 14,
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention', size: 'small', weight: 'default' },
  },
  textStyles: { heading: { weight: 'bolder', size: 'large' }, columnHeader: { weight: 'bolder' } },
  textBlock: { headingLevel: 3 },
};

function pair(name: string): { default: string; subtle: string } {
  return { default: `var(--${name})`, subtle: `var(--${name}-soft, var(--${name}))` };
}
