import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignmentIn } from '../../../src/lib/assignment/assignment';
import { codeOf } from '../../../src/lib/assignment/code';
import { linkIn, linkOf } from '../../../src/lib/assignment/link';
import {
    codesOf,
    dayIn,
    fitted,
    inOrder,
    isInOrder,
    moved,
    nothing,
    opened,
    reachOf,
    readCode,
    sumOf,
    toggled,
    type Choosable
} from '../../../src/routes/assign/choice';

// As in the real book, the codes do not rise with the order.
const book: Choosable[] = [1, 2, 9, 8, 3].map((code) => ({
    code,
    path: `c/s${code}`,
    title: `Section ${code}`,
    minutes: code,
    notice: false,
    questions: 2
}));
const codes = fc.shuffledSubarray(book.map(({ code }) => code));
const one = fc.constantFrom(...book.map(({ code }) => code));

describe('choosing', () => {
    it('takes each section once, and gives it up again', () => {
        fc.assert(
            fc.property(codes, one, (sections, code) => {
                const once = toggled(sections, code, book);
                expect(once.includes(code)).toBe(!sections.includes(code));
                expect(new Set(once).size).toBe(once.length);
                expect([...toggled(once, code, book)].sort()).toEqual([...sections].sort());
            })
        );
    });
    it.each([
        ['to its place in the book', [1, 3], [1, 9, 3]],
        ['to the end, where somebody made another order', [3, 1], [3, 1, 9]],
        ['as the only one', [], [9]]
    ])('puts a new section %s', (_, before, after) => expect(toggled(before, 9, book)).toEqual(after));
    it('moves a section and back, and keeps all of them', () => {
        fc.assert(
            fc.property(codes, one, fc.constantFrom(1, -1), (sections, code, by) => {
                const there = moved(sections, code, by);
                expect([...there].sort()).toEqual([...sections].sort());
                if (there.join() !== sections.join()) expect(moved(there, code, by === 1 ? -1 : 1)).toEqual(sections);
            })
        );
    });
    it('stays where it is at an end', () => {
        expect(moved([1, 2], 1, -1)).toEqual([1, 2]);
        expect(moved([1, 2], 2, 1)).toEqual([1, 2]);
        expect(moved([1, 2], 2, -1)).toEqual([2, 1]);
    });
    it('knows the order of the book, which is not that of the codes', () => {
        expect(inOrder([3, 8, 9], book)).toEqual([9, 8, 3]);
        expect(isInOrder([9, 8, 3], book)).toBe(true);
        expect(isInOrder([3, 8, 9], book)).toBe(false);
    });
    it('sums up in words', () => {
        expect(sumOf(book.slice(0, 2), true)).toBe('2 sections, 3 minutes, 4 questions');
        expect(sumOf(book.slice(0, 1), false)).toBe('1 section, 1 minute, no questions');
        expect(codesOf({ paths: ['c/s9', 'c/unknown'] }, book)).toEqual([9]);
    });
});

it('whatever is typed makes an assignment that its link keeps', () => {
    const typed = fc.string({ unit: fc.constantFrom('a', 'ə', '<', '"', '\n', '😀', '\ud83d'), maxLength: 500 });
    fc.assert(
        fc.property(typed, typed, fc.oneof(typed, fc.constant('2027-03-12')), (title, instructions, due) => {
            const assignment = {
                ...nothing,
                sections: [1],
                title: fitted(title, 'title'),
                instructions: fitted(instructions, 'instructions'),
                due: dayIn(due)
            };
            expect(assignmentIn(assignment)).toEqual({ assignment });
            expect(linkIn(`#${linkOf(assignment)}`)).toEqual({ assignment });
        }),
        { numRuns: 40 }
    );
    expect(fitted(`${'x'.repeat(79)}😀`, 'title')).toBe(`${'x'.repeat(79)}\ufffd`);
});

describe('opening', () => {
    it('leaves out what this edition does not have, and says so', () => {
        const { assignment, says } = opened({ assignment: { ...nothing, sections: [30, 9, 1] } }, book);
        expect(assignment?.sections).toEqual([9, 1]);
        expect(says).toMatch(/does not have 1 section/);
    });
    it('gives nothing where it has none of it', () => {
        expect(opened({ assignment: { ...nothing, sections: [30] } }, book).assignment).toBeNull();
    });
    it('has a message for every fault', () => {
        const says = (['mistyped', 'damaged', 'newer', 'no sections'] as const).map((fault) => opened({ fault }, book));
        expect(says.every(({ assignment }) => assignment === null)).toBe(true);
        expect(new Set(says.map((each) => each.says)).size).toBe(4);
    });
    it('puts the sections of a code into the order of the book', () => {
        expect(opened(readCode(codeOf({ ...nothing, sections: [3, 8, 9] }), book), book).assignment?.sections).toEqual([9, 8, 3]);
        expect(opened(readCode(codeOf({ ...nothing, sections: [3, 9, 30] }), book), book).says).toMatch(/does not have 1 section/);
    });
});

it.each([
    ['https://school.example/hearing/', 'anywhere'],
    ['http://192.168.1.20:8080/', 'anywhere'],
    ['http://localhost:8080/', 'device'],
    ['http://127.0.0.1/', 'device'],
    ['http://[::1]:8080/', 'device'],
    ['file:///E:/folder/index.html', 'folder']
])('%s reaches: %s', (address, reach) => expect(reachOf(new URL(address))).toBe(reach));
