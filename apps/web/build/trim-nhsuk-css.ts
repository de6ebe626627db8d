interface CssNode {
  source?: { input: { file?: string } };
  remove(): unknown;
}
interface CssRule extends CssNode {
  selectors: string[];
}
interface CssAtRule extends CssNode {
  name: string;
  params: string;
  nodes?: unknown[];
}
interface CssDeclaration extends CssNode {
  prop: string;
  value: string;
}

/** Blocks of the NHS design system that the pages use. */
export const USED_BLOCKS = [
  'body',
  'breadcrumb',
  'button',
  'details',
  'error-message',
  'error-summary',
  'form-group',
  'hint',
  'input',
  'inset-text',
  'label',
  'link',
  'list',
  'select',
  'skip-link',
  'summary-list',
  'table',
  'tag',
  'template',
  'u-visually-hidden',
];

const BLOCK = /\.nhsuk-((?:u-)?[a-z]+(?:-[a-z]+)*)/g;

/** Whether a selector names NHS classes, and only those of used blocks; bare elements are styled by the pages themselves. */
export function isUsed(selector: string, blocks: readonly string[] = USED_BLOCKS): boolean {
  if (selector === ':root') return true;
  const named = [...selector.matchAll(BLOCK)].map((match) => match[1] ?? '');
  return named.length > 0 && named.every((block) => blocks.includes(block));
}

function isNhsuk(node: CssNode): boolean {
  return node.source?.input.file?.includes('nhsuk-frontend') ?? false;
}

/**
 * Keeps the used blocks of the NHS style sheet, without branches for Internet Explorer and icons that are not served, and with
 * Arial in place of the licensed Frutiger.
 */
export const trimNhsukCss = {
  postcssPlugin: 'trim-nhsuk-css',
  Rule(rule: CssRule): void {
    if (!isNhsuk(rule)) return;
    const kept = rule.selectors.filter((selector) => isUsed(selector));
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  },
  AtRule(rule: CssAtRule): void {
    if (isNhsuk(rule) && (rule.name === 'font-face' || rule.params.includes('\\0'))) rule.remove();
  },
  AtRuleExit(rule: CssAtRule): void {
    if (isNhsuk(rule) && rule.nodes?.length === 0) rule.remove();
  },
  Declaration(declaration: CssDeclaration): void {
    if (!isNhsuk(declaration)) return;
    if (declaration.value.includes('url(/assets/')) declaration.remove();
    else if (declaration.prop === 'font-family') declaration.value = declaration.value.replace(/["']?Frutiger W01["']?,\s*/g, '');
  },
};
