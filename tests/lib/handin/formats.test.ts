import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askses, reveals, type Assignment } from '../../../src/lib/assignment/assignment';
import type { Question } from '../../../src/lib/course/checkpoint';
import { allSections } from '../../../src/lib/course/course';
import { fileIn, fileOf } from '../../../src/lib/handin/file';
import { handInIn, longestName, type FoundHandIn, type HandIn } from '../../../src/lib/handin/handIn';
import { receiptIn, receiptOf } from '../../../src/lib/handin/receipt';
import { sureness, type Try } from '../../../src/lib/quiz/asking';
import { packings, type Packing } from '../../../src/lib/quiz/packings';
import { realCourse } from '../../course';
import { damagedTexts } from '../../damage';

const sections = allSections(realCourse()).map(({ section }) => section);
const load = async (codes: readonly number[]) => codes.map((code) => sections.find((section) => section.code === code)?.questions ?? []);
const packing = (question: Question) => packings[question.type] as unknown as Packing<Question>;

/** Any answer that can be given to a question, as its component writes it. */
const answerTo = (question: Question): fc.Arbitrary<string> =>
    fc
        .tuple(
            ...packing(question)
                .sizes(question)
                .map((size) => fc.nat(size - 1))
        )
        .map((numbers) => packing(question).unpack(question, numbers))
        .filter((answer): answer is string => answer !== null);
const sure = fc.option(fc.constantFrom(...sureness), { nil: undefined });
const minutes = fc.integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2050, 0, 1) / 60_000 }).map((minute) => minute * 60_000);
const triesOf = (question: Question, most: number): fc.Arbitrary<Try[]> =>
    fc.array(
        fc.record({ answer: answerTo(question), at: minutes, sure }).map(({ sure, ...rest }) => ({ ...rest, ...(sure && { sure }) })),
        { maxLength: most }
    );
const assignments: fc.Arbitrary<Assignment> = fc.record({
    sections: fc
        .uniqueArray(fc.constantFrom(...sections.map(({ code }) => code)), { minLength: 1, maxLength: 5 })
        .map((all) => all.sort((a, b) => a - b)),
    checkpoints: fc.boolean(),
    asks: fc.constantFrom(...askses),
    reveal: fc.constantFrom(...reveals),
    title: fc.constant(''),
    instructions: fc.constant(''),
    due: fc.constant(null)
});
const handIns = (mostTries: number): fc.Arbitrary<HandIn> =>
    assignments.chain((assignment) => {
        const questions = assignment.checkpoints
            ? sections.filter(({ code }) => assignment.sections.includes(code)).flatMap(({ questions }) => questions)
            : [];
        return fc.record({
            id: fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{4}$/),
            who: fc.string({ unit: 'binary', maxLength: 15 }),
            assignment: fc.constant(assignment),
            made: minutes,
            edition: fc.constant(''),
            answers: fc
                .tuple(...questions.map((question) => triesOf(question, mostTries)))
                .map((all) => Object.fromEntries(all.flatMap((tries, index) => (tries.length ? [[questions[index]!.id, tries]] : []))))
        });
    });

/** What a receipt has room for: first and last try, at the time of the hand-in, and how sure the first was. */
function packed(handIn: HandIn): HandIn {
    const few = ([first, ...more]: Try[]): Try[] =>
        [first!, ...more.slice(-1)].map(({ answer, sure }, i) => ({ answer, at: handIn.made, ...(sure && !i && { sure }) }));
    return { ...handIn, answers: Object.fromEntries(Object.entries(handIn.answers).map(([id, tries]) => [id, few(tries)])) };
}

describe('every hand-in', () => {
    it('survives its file', () => {
        fc.assert(
            fc.property(handIns(4), (handIn) => void expect(fileIn(fileOf(handIn))).toEqual({ handIn })),
            { numRuns: 60 }
        );
    });
    it('survives its receipt, as far as that holds it', async () => {
        await fc.assert(
            fc.asyncProperty(
                handIns(3),
                async (handIn) => void expect(await receiptIn(await receiptOf(handIn, load), load)).toEqual({ handIn: packed(handIn) })
            ),
            { numRuns: 100 }
        );
    });
    it('has a receipt that is read as people copy it', async () => {
        const [handIn] = fc.sample(handIns(2), { seed: 1, numRuns: 1 });
        const receipt = await receiptOf(handIn!, load);
        const read = await receiptIn(receipt, load);
        expect(read).toHaveProperty('handIn');
        for (const copied of [
            receipt.toLowerCase(),
            receipt.replaceAll(' ', ''),
            receipt.replaceAll('0', 'o').replaceAll('1', 'l'),
            ` ${receipt.replaceAll(' ', '-')}\n`
        ])
            expect(await receiptIn(copied, load)).toEqual(read);
    });
});

describe('a receipt', () => {
    const paris = sections.find(({ path }) => path === 'story/paris')!;
    const plain: HandIn = {
        id: 'A1B2',
        who: '12',
        assignment: { sections: [paris.code], checkpoints: true, asks: 'number', reveal: 'at once', title: '', instructions: '', due: null },
        made: Date.UTC(2026, 10, 26, 9, 30),
        edition: '',
        answers: {}
    };
    it('is short enough to copy by hand: about 30 letters and a few for each answer', async () => {
        const answers = Object.fromEntries(
            paris.questions.map((question) => [question.id, [{ answer: fc.sample(answerTo(question), { seed: 2, numRuns: 1 })[0]!, at: plain.made }]])
        );
        expect((await receiptOf(plain, load)).replaceAll(' ', '').length).toBeLessThanOrEqual(32);
        expect((await receiptOf({ ...plain, answers }, load)).replaceAll(' ', '').length).toBeLessThanOrEqual(44);
    });
    it('tells of a wrong letter wherever it is', async () => {
        const receipt = (await receiptOf(plain, load)).replaceAll(' ', '');
        for (let i = 0; i < receipt.length; i++) {
            const other = receipt[i] === 'Z' ? 'Y' : 'Z';
            expect(await receiptIn(receipt.slice(0, i) + other + receipt.slice(i + 1), load)).toEqual({ fault: 'mistyped' });
        }
    });
    it('of other questions is not taken for one of these', async () => {
        const receipt = await receiptOf(plain, load);
        const changed = async (codes: readonly number[]) => (await load(codes)).map((questions) => questions.slice(1));
        expect(await receiptIn(receipt, changed)).toEqual({ fault: 'other edition' });
    });
    it('shortens a long name without half a letter', async () => {
        const read = await receiptIn(await receiptOf({ ...plain, who: 'Ալիևა'.repeat(12).slice(0, longestName) }, load), load);
        expect('handIn' in read && 'Ալիևა'.repeat(12).startsWith(read.handIn.who) && read.handIn.who.length).toBeGreaterThan(20);
    });
});

it('a hand-in holds no more than it may', () => {
    const [handIn] = fc.sample(handIns(2), { seed: 3, numRuns: 1 });
    expect(handInIn({ ...handIn, notes: { own: 'words' }, places: {}, settings: { swap: true } })).toEqual({ handIn });
});

describe('what is no hand-in', () => {
    const isFound = (found: FoundHandIn) => 'fault' in found || 'handIn' in handInIn(found.handIn);
    const texts = fc.sample(handIns(3), { seed: 4, numRuns: 20 });
    it('50,000 changed files: a value or a fault, never an exception', () => {
        for (const text of damagedTexts(texts.map(fileOf), 50_000)) if (!isFound(fileIn(text))) expect.fail(text);
    });
    it('20,000 changed receipts: a fault, or the receipt as it was', async () => {
        const receipts = await Promise.all(texts.map((handIn) => receiptOf(handIn, load)));
        const whole = await Promise.all(receipts.map((receipt) => receiptIn(receipt, load)));
        for (const text of damagedTexts(receipts, 20_000)) {
            const found = await receiptIn(text, load);
            if ('handIn' in found && !whole.some((each) => isDeepStrictEqual(each, found))) expect.fail(text);
        }
    });
});
