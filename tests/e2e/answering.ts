import type { Locator } from './browser';

/** What the button of a question says; it has one, whatever is to be done. */
export const buttonOf = (form: Locator) => form.locator('.buttons button');

/**
 * Answers a question once: the first possible answer, or, where its second try is open, another one. What is told to its end is left as it is.
 * `press` is how: a click, or a tap.
 */
export async function answer(form: Locator, type: string, press = (target: Locator) => target.click()) {
    const button = buttonOf(form);
    const says = await button.textContent();
    if (says === 'Answer again') return;
    const another = Number(says === 'Check again');
    if (type === 'order') await press(form.locator('.moves button:enabled').first());
    else if (type === 'text' || type === 'paragraph') await form.getByRole('textbox').fill('On 14 March 2017 he said so.');
    else if (type === 'estimate') await form.getByRole('spinbutton').fill(another ? '3' : '2');
    else if (type === 'match' || type === 'sort')
        for (const item of await form.locator('li fieldset:has(input:enabled)').all()) await press(item.locator('label').nth(another));
    else await press(form.locator('label:has(input:enabled:not([name$="-sure"]))').nth(another));
    await press(button);
}
