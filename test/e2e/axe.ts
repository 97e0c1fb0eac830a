import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import type { Theme } from '../../src/local/protocol.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What the accessibility rules of axe find wrong on the page or frame as it is now: the rule, and where. A theme changes
 * colours alone, so in others than the default one only the rule about them is run.
 */
export async function wrongOn(page: Pick<Page, 'evaluate'>, theme: Theme = 'default'): Promise<readonly string[]> {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(AXE);
  const rules = theme === 'default' ? '{}' : "{ runOnly: { type: 'rule', values: ['color-contrast'] } }";
  const found: AxeResults = await page.evaluate(`axe.run(${rules})`);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id} at ${target.join(' ')}: ${failureSummary.replace(/\s+/gu, ' ')}`),
  );
}
