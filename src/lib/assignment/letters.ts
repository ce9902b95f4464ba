/** Crockford's base 32: no I, L, O and U, which are taken for 1, 0 and V. */
export const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What somebody typed or copied, as the numbers of its letters: small letters, O for 0, I or L for 1, spaces and hyphens anywhere. Null where a sign is none. */
export function digitsIn(typed: string): number[] | null {
    const characters = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
    const digits = [...characters].map((character) => letters.indexOf(character));
    return digits.includes(-1) ? null : digits;
}

/** Numbers from 0 to 31 as letters, in groups of four. */
export const inGroups = (digits: readonly number[]): string =>
    digits
        .map((digit) => letters[digit])
        .join('')
        .replace(/.{4}(?=.)/g, '$& ');
