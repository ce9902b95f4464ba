import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOf } from '../../../src/lib/handin/file';
import type { HandIn } from '../../../src/lib/handin/handIn';
import { receiptIn, receiptOf } from '../../../src/lib/handin/receipt';
import { groupsOf, sharedNames, takenIn } from '../../../src/lib/results/collect';
import { resultsFile, resultsIn, storedIn, storedText } from '../../../src/lib/results/kept';
import { readLines, readText, type ReadReceipt } from '../../../src/lib/results/read';
import { summaryOf } from '../../../src/lib/results/summary';
import { chance, classOf } from '../../classData';
import { allCodes, questioned, realSections } from './asked';

const sections = await realSections(1, 4, 22);
const load = async (codes: readonly number[]) =>
    codes.map((code) => sections.find((section) => section.code === code)?.questions.map(({ question }) => question) ?? []);
const readReceipt: ReadReceipt = (text) => receiptIn(text, load);
const someClass = classOf(12, questioned(sections), 3);
const one = someClass[0]!;
const question = Object.keys(one.answers)[0]!;
const receipt = async (handIn: HandIn): Promise<HandIn> => {
    const found = await receiptIn(await receiptOf(handIn, load), load);
    if ('fault' in found) throw new Error(found.fault);
    return found.handIn;
};
const later = (handIn: HandIn, ms: number): HandIn => ({ ...handIn, made: handIn.made + ms });
/** One more answer, and handed in once more. */
const grown = (handIn: HandIn, ms: number): HandIn => ({
    ...later(handIn, ms),
    answers: { ...handIn.answers, [question]: [...handIn.answers[question]!, { answer: 'nobody', at: handIn.made + ms }] }
});

describe('a hand-in that is taken in', () => {
    const steps = (...handIns: HandIn[]) => {
        let here: HandIn[] = [];
        const taken = handIns.map((handIn) => {
            const next = takenIn(here, [handIn]);
            here = next.handIns;
            return next.taken[0];
        });
        return { taken, here };
    };
    it('is new, the same, newer or older', () => {
        const after = grown(one, 60_000);
        expect(steps(one, one, after, one)).toEqual({ taken: ['new', 'same', 'newer', 'older'], here: [after] });
    });
    it('of another assignment or another student stands beside it', () => {
        const other = { ...one, assignment: { ...one.assignment, sections: [1] } };
        expect(steps(one, other, { ...one, id: '0000' }).taken).toEqual(['new', 'new', 'new']);
        expect(steps(one, { ...later(one, 1), assignment: { ...one.assignment, title: 'Said otherwise' } }).taken).toEqual(['new', 'newer']);
    });
    it('as a file is kept rather than as a receipt that says no more, whichever comes first', async () => {
        const asReceipt = await receipt(one);
        expect(steps(asReceipt, one)).toEqual({ taken: ['new', 'newer'], here: [one] });
        expect(steps(one, asReceipt)).toEqual({ taken: ['new', 'same'], here: [one] });
        // Looked at again on another day, without a new answer.
        expect(steps(one, later(asReceipt, 86_400_000))).toEqual({ taken: ['new', 'same'], here: [one] });
        expect(steps(one, await receipt(grown(one, 600_000))).taken).toEqual(['new', 'newer']);
    });
    it('as a receipt without a name keeps the name that was known', async () => {
        const nameless = { ...(await receipt(grown(one, 600_000))), who: '' };
        expect(steps(one, nameless).here[0]).toMatchObject({ who: one.who, edition: '' });
    });
    it('comes to the same in any order, however often', () => {
        const history = [one, grown(one, 60_000), grown(grown(one, 60_000), 60_000), ...someClass.slice(1, 4)];
        fc.assert(
            fc.property(fc.shuffledSubarray([...history, ...history], { minLength: 12, maxLength: 12 }), (some) => {
                const byId = (handIns: HandIn[]) => handIns.toSorted((a, b) => (a.id < b.id ? -1 : 1));
                expect(byId(takenIn([], some).handIns)).toEqual(byId(takenIn([], history).handIns));
            }),
            { numRuns: 100 }
        );
    });
});

it('hand-ins are parted by assignment, and the words of one are those of its latest file', () => {
    const other = { ...one, assignment: { ...one.assignment, sections: [1] } };
    const renamed = { ...later(someClass[1]!, 9e8), assignment: { ...one.assignment, title: 'Said otherwise' } };
    const bare = { ...later(someClass[2]!, 9.9e8), edition: '', assignment: { ...one.assignment, title: '', due: null } };
    const groups = groupsOf([other, one, renamed, bare]);
    expect(groups.map(({ handIns, assignment }) => [handIns.length, assignment.title])).toEqual([
        [3, 'Said otherwise'],
        [1, 'Before Friday']
    ]);
});

it('one name of two students is told of once, also where it is written otherwise', () => {
    const called = (who: string, id: string): HandIn => ({ ...one, who, id });
    expect(
        sharedNames([called('Leyla', '0001'), called(' leyla ', '0002'), called('LEYLA', '0003'), called('', '0004'), called('', '0005')])
    ).toEqual(['Leyla']);
});

describe('what is kept', () => {
    it('is read again as it was, from the storage and from a file', () => {
        expect(storedIn(storedText(someClass))).toEqual(someClass);
        expect(resultsIn(resultsFile(someClass, 0))).toEqual({ handIns: someClass, damaged: 0 });
        expect(storedIn(storedText([]))).toEqual([]);
    });
    it('is short: 200 students with every section take less than half of a storage of 5 MB', async () => {
        const all = questioned(await realSections(...allCodes()));
        expect(storedText(classOf(200, all, 1)).length).toBeLessThan(2_500_000);
    });
    it.each(['', 'null', '[]', '{}', '{"version":2,"assignments":[],"handIns":[]}'])('is not %j', (text) => expect(storedIn(text)).toBeNull());
    it('leaves out what is no hand-in, and says how many', () => {
        const text = resultsFile(someClass, 0).replace('"at":', '"when":');
        expect(resultsIn(text)).toEqual({ handIns: someClass.slice(1), damaged: 1 });
        expect(resultsIn(text.replace('"version":1', '"version":2'))).toEqual({ fault: 'newer' });
    });
});

describe('what is brought', () => {
    it.each([
        ['a hand-in', fileOf(one), { handIns: [one], reasons: [] }],
        ['a file saved here', resultsFile(someClass, 0), { handIns: someClass, reasons: [] }],
        ['half a hand-in', fileOf(one).slice(0, 400), { handIns: [], reasons: ['damaged'] }],
        ['a changed one', fileOf(one).replace('"who": "', '"who": "X'), { handIns: [], reasons: ['damaged'] }],
        ['a newer one', fileOf(one).replace('"version": 1', '"version": 2'), { handIns: [], reasons: ['newer'] }],
        ['an assignment', '{"format": "hearing-the-other-side/assignment", "version": 1}', { handIns: [], reasons: ['assignment'] }],
        ['what a student kept', '{"format": "hearing-the-other-side/progress", "version": 2}', { handIns: [], reasons: ['progress'] }],
        ['a letter', 'Dear teacher my dog ate it', { handIns: [], reasons: ['not a hand-in'] }],
        ['nothing', '', { handIns: [], reasons: ['not a hand-in'] }]
    ])('may be %s', async (_what, text, brings) => expect(await readText('a.json', text, readReceipt)).toEqual({ name: 'a.json', ...brings }));
    it('may be receipts, one a line, however they are written', async () => {
        const written = await Promise.all(someClass.slice(0, 3).map((handIn) => receiptOf(handIn, load)));
        const text = `${written[0]}\r\n\n  ${written[1]!.toLowerCase().replaceAll(' ', '')}\n${written[2]!.replace(/ /g, '   ').replace('R1', 'R2')}\n`;
        const lines = await readLines(text, readReceipt);
        expect(lines.map(({ handIns, reasons }) => handIns[0]?.id ?? reasons[0])).toEqual([someClass[0]!.id, someClass[1]!.id, 'damaged']);
        expect((await readText('receipts.txt', text, readReceipt)).handIns).toHaveLength(2);
    });
    it('is told in lines, with ten names at most', () => {
        const junk = Array.from({ length: 13 }, (_, index) => ({ name: `${index}.doc`, handIns: [], reasons: ['not a hand-in' as const] }));
        const other = { ...one, assignment: { ...one.assignment, sections: [1] } };
        const brought = [{ name: 'a', handIns: [one, someClass[1]!, other, one], reasons: [] }, ...junk];
        const lines = summaryOf(brought, ['new', 'new', 'new', 'same'], null);
        expect(lines.map(({ says, names, more }) => [says, names.length, more])).toEqual([
            ['2 new hand-ins.', 0, 0],
            ['1 new hand-in of another assignment, kept apart: choose it above the table.', 0, 0],
            ['1 the same as before.', 0, 0],
            ['13 files that are not a hand-in.', 10, 3]
        ]);
        expect(summaryOf([], [], null)[0]?.says).toBe('There was nothing in it.');
    });
    it('never throws and never brings half: 10,000 changed files', async () => {
        const random = chance(11);
        const small = classOf(2, questioned(sections.slice(0, 1)), 5);
        const wholes = [...small.map(fileOf), resultsFile(small, 0), storedText(small), storedText(small), await receiptOf(small[0]!, load)];
        const signs = ['"', '{', '}', '[', ']', ',', ':', '0', '-', 'e9', 'null', '\u0000', '\ud800', '<b>', '__proto__', 'constructor', '\n'];
        let silent = 0;
        for (let run = 0; run < 10_000; run++) {
            const whole = wholes[run % wholes.length]!;
            const [at, cut] = [Math.floor(random() * whole.length), Math.floor(random() ** 3 * 40)];
            const text = whole.slice(0, at) + signs[Math.floor(random() * signs.length)]! + whole.slice(at + cut);
            const { handIns, reasons } = await readText('x', text, readReceipt);
            silent += Number(!handIns.length && !reasons.length);
            storedIn(text);
        }
        expect(silent).toBe(0);
    });
});
