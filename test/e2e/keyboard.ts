import type { Locator } from 'playwright-core';

/** What takes the focus ring away: no outline, or something around the button that cuts it off. Empty: it can be seen. */
const HIDDEN_RING = `((button) => {
  const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(button);
  const reach = parseFloat(outlineWidth) + parseFloat(outlineOffset);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) === 0) return 'it has no outline';
  const { left, top, right, bottom } = button.getBoundingClientRect();
  for (let around = button.parentElement; around.role !== 'log'; around = around.parentElement) {
    if (getComputedStyle(around).overflow === 'visible') continue;
    const box = around.getBoundingClientRect();
    if (box.left > left - reach || box.top > top - reach || box.right < right + reach || box.bottom < bottom + reach)
      return 'its outline is cut off by ' + around.outerHTML.slice(0, 80);
  }
  return '';
})(document.activeElement)`;

/** Goes from a message to one of its buttons by Tab alone. Rejects when Tab does not come there, or the focus cannot be seen. */
export async function tabTo(message: Locator, button: Locator): Promise<void> {
  const page = message.page();
  const most = await message.locator('button, input, textarea, select').count();
  const focused = button.and(page.locator(':focus'));
  await message.focus();
  for (let steps = 0; (await focused.count()) === 0; steps += 1) {
    if (steps > most) throw new Error('Tab does not come to the button');
    await page.keyboard.press('Tab');
  }
  const hidden: string = await page.evaluate(HIDDEN_RING);
  if (hidden !== '') throw new Error(`The focus on a button cannot be seen: ${hidden}`);
}
