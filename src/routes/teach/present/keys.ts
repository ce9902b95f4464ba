/** What a key asks of the slides. */
export type Command =
    'on' | 'back' | 'first' | 'last' | 'screen' | 'leave' | 'blank' | 'answers' | 'keys' | 'swap' | 'theme' | { answer: number; by: 1 | -1 };

const always: Record<string, Command> = { PageDown: 'on', PageUp: 'back', Escape: 'leave' };
const unlessTyping: Record<string, Command> = {
    ArrowRight: 'on',
    ArrowDown: 'on',
    ' ': 'on',
    Enter: 'on',
    ArrowLeft: 'back',
    ArrowUp: 'back',
    Home: 'first',
    End: 'last'
};
const letters: Record<string, Command> = {
    f: 'screen',
    b: 'blank',
    '.': 'blank',
    a: 'answers',
    s: 'swap',
    t: 'theme',
    '?': 'keys'
};

interface Pressed {
    key: string;
    /** The key itself, whatever stands on it: digits with and without shift. */
    code: string;
    shiftKey: boolean;
    altKey: boolean;
    ctrlKey: boolean;
    metaKey: boolean;
}

/**
 * The command of a key, or null. `field` is what has the focus: a clicker's two keys work in all of them, a button keeps its own,
 * in a text field all others write. Single letters and digits can be switched off: who speaks to a computer says them by accident.
 */
export function commandOf(pressed: Pressed, field: 'text' | 'button' | null, withLetters: boolean): Command | null {
    const { key, code, shiftKey, altKey, ctrlKey, metaKey } = pressed;
    if (altKey || ctrlKey || metaKey) return null;
    if (Object.hasOwn(always, key)) return always[key] ?? null;
    if (field === 'text' || (field === 'button' && (key === ' ' || key === 'Enter'))) return null;
    if (Object.hasOwn(unlessTyping, key)) return unlessTyping[key] ?? null;
    if (!withLetters) return null;
    const [, digit] = /^(?:Digit|Numpad)([1-6])$/.exec(code) ?? [];
    if (digit) return { answer: Number(digit) - 1, by: shiftKey ? -1 : 1 };
    const letter = key.toLowerCase();
    return Object.hasOwn(letters, letter) ? (letters[letter] ?? null) : null;
}

/** What of that the focus is in. */
export function fieldOf(target: EventTarget | null): 'text' | 'button' | null {
    if (!(target instanceof Element)) return null;
    if (target.closest('input:not([type=checkbox]), textarea, select')) return 'text';
    return target.closest('button, input, a[href], summary') ? 'button' : null;
}
