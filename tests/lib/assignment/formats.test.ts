import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askses, assignmentIn, highest, longest, reveals, sectionsOf, type Assignment, type Found } from '../../../src/lib/assignment/assignment';
import { codeIn, codeOf } from '../../../src/lib/assignment/code';
import { fileIn, fileOf } from '../../../src/lib/assignment/file';
import { linkIn, linkOf } from '../../../src/lib/assignment/link';
import { damagedTexts } from '../../damage';

const text = (most: number) => fc.string({ unit: 'binary', maxLength: most }).filter((each) => each.length <= most);
const assignments: fc.Arbitrary<Assignment> = fc.record({
    sections: fc.uniqueArray(fc.integer({ min: 1, max: highest }), { minLength: 1 }),
    checkpoints: fc.boolean(),
    asks: fc.constantFrom(...askses),
    reveal: fc.constantFrom(...reveals),
    title: text(longest.title),
    instructions: text(longest.instructions),
    due: fc.option(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
    )
});
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const plain: Assignment = { sections: [1, 2], checkpoints: true, asks: 'name', reveal: 'at once', title: '', instructions: '', due: null };
const bare = (code: string) => code.replace(' ', '');
const isFound = (found: Found | null) => found === null || 'fault' in found || assignmentIn(found.assignment);

describe('every assignment', () => {
    it('survives its link and its file', () => {
        fc.assert(
            fc.property(assignments, (assignment) => {
                expect(linkIn(`#${linkOf(assignment)}`)).toEqual({ assignment });
                expect(fileIn(fileOf(assignment))).toEqual({ assignment });
            }),
            { numRuns: 300 }
        );
    });
    it('survives its code, in the order of the book and without words', () => {
        fc.assert(
            fc.property(assignments, (assignment) => {
                const sections = assignment.sections.toSorted((a, b) => a - b);
                expect(codeIn(codeOf(assignment))).toEqual({ assignment: { ...assignment, sections, title: '', instructions: '', due: null } });
            }),
            { numRuns: 300 }
        );
    });
    it('has a link of characters that need no escape', () => {
        fc.assert(fc.property(assignments, (assignment) => void expect(linkOf(assignment)).toMatch(/^a=1\.[\w-]+\.[0-9a-z]+$/)));
    });
});

describe('a code', () => {
    it('has eight characters, none of which is taken for another', () => {
        fc.assert(fc.property(assignments, (assignment) => void expect(bare(codeOf(assignment))).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/)));
    });
    it('tells of every one wrong character and of every two that changed places', () => {
        fc.assert(
            fc.property(assignments, (assignment) => {
                const code = bare(codeOf(assignment));
                for (let i = 0; i < 8; i++) {
                    for (const other of alphabet)
                        if (other !== code[i]) expect(codeIn(code.slice(0, i) + other + code.slice(i + 1))).toEqual({ fault: 'mistyped' });
                    for (let j = i + 1; j < 8; j++) {
                        if (code[i] === code[j]) continue;
                        const swapped = [...code].with(i, code[j]!).with(j, code[i]!).join('');
                        expect(codeIn(swapped)).toEqual({ fault: 'mistyped' });
                    }
                }
            }),
            { numRuns: 50 }
        );
    });
    it('is read as people write it', () => {
        const code = codeOf(plain);
        const asRead = { assignment: plain };
        for (const typed of [
            code,
            bare(code),
            code.toLowerCase(),
            ` ${bare(code).replace(/^(.)/, '$1-')} `,
            code.replaceAll('0', 'o').replaceAll('1', 'l')
        ])
            expect(codeIn(typed)).toEqual(asRead);
    });
    it('keeps its meaning, whatever is changed here: these may stand on a board', () => {
        expect(codeIn('C000 00A4')).toEqual({ assignment: plain });
        expect(codeIn('2004 0G5H')).toEqual({
            assignment: { ...plain, sections: [3, 17, 25], checkpoints: false, asks: 'number', reveal: 'after handing in' }
        });
    });
    it.each(['', '1234', 'UUUUUUUU', '123456789', '<script>', '🙂'.repeat(8)])('%j is none', (typed) =>
        expect(codeIn(typed)).toEqual({ fault: 'mistyped' })
    );
    it('without a section says so', () => expect(codeIn(codeOf({ ...plain, sections: [] }))).toEqual({ fault: 'no sections' }));
});

describe('what is no assignment', () => {
    it.each([
        ['', null],
        ['#call', null],
        ['#a=', 'damaged'],
        ['#a=2.anything', 'newer'],
        [`#${linkOf(plain).slice(0, -3)}`, 'damaged'],
        [`#${linkOf(plain)}.more`, 'damaged'],
        [`#a=1.${'A'.repeat(9000)}.0`, 'damaged'],
        [`#${linkOf({ ...plain, sections: [] })}`, 'no sections'],
        [`#${linkOf({ ...plain, sections: [1, 1] })}`, 'damaged'],
        [`#${linkOf({ ...plain, sections: [99] })}`, 'damaged'],
        [`#${linkOf({ ...plain, title: 'x'.repeat(81) })}`, 'damaged'],
        [`#${linkOf({ ...plain, due: '2026-02-30' })}`, 'damaged']
    ])('the link %j is %j', (hash, fault) => {
        const found = linkIn(hash);
        expect(found && 'fault' in found ? found.fault : found).toEqual(fault);
    });
    it.each([
        ['', 'damaged'],
        ['null', 'damaged'],
        ['{}', 'damaged'],
        ['[]', 'damaged'],
        [fileOf(plain).replace('"version": 1', '"version": 2'), 'newer'],
        [fileOf(plain).replace('"name"', '"passport"'), 'damaged'],
        [fileOf({ ...plain, sections: [] }), 'no sections']
    ])('the file %j is %j', (text, fault) => expect(fileIn(text)).toEqual({ fault }));
    it('never throws, and is never half read: 100,000 changed links, codes and files', () => {
        const all = fc.sample(assignments, { seed: 5, numRuns: 50 });
        const kinds = [
            { write: linkOf, read: linkIn },
            { write: codeOf, read: codeIn },
            { write: fileOf, read: fileIn }
        ];
        for (const { write, read } of kinds) for (const text of damagedTexts(all.map(write), 34_000)) if (!isFound(read(text))) expect.fail(text);
    });
});

describe('an edition', () => {
    const all = [{ code: 2 }, { code: 7 }];
    it.each([
        [[7, 2], [7, 2], []],
        [[9, 2], [2], [9]],
        [[9], [], [9]]
    ])('of sections 2 and 7 knows of %j: %j, not %j', (sections, known, unknown) =>
        expect(sectionsOf({ sections }, all)).toEqual({ known: known.map((code) => ({ code })), unknown })
    );
});
