import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What the checker of accessibility finds wrong; all of its rules, or those that are named. */
export async function complaints(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (rules === undefined ? axe : axe.withRules(rules)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** Run in the page; sent there as text. */
export const inspect = `({
  overflow: [...document.querySelectorAll('body *')]
    .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1 && !one.closest('.unseen, pre') && getComputedStyle(one).position !== 'absolute')
    .slice(0, 5).map((one) => one.outerHTML.slice(0, 120))
    .concat(document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['the page scrolls sideways'] : []),
  headings: document.querySelectorAll('h1').length,
  language: document.documentElement.lang,
})` as unknown as () => { overflow: string[]; headings: number; language: string };
