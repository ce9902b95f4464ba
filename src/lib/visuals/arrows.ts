/** Up and down move the focus between the buttons of a list or table, whose `onkeydown` this is. */
export function betweenButtons(event: KeyboardEvent): void {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by) return;
    const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll('button')];
    buttons[buttons.indexOf(event.target as HTMLButtonElement) + by]?.focus();
    event.preventDefault();
}
