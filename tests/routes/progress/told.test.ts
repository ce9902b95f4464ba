import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, newReader, noted, visited, withFile, type Reader } from '../../../src/lib/progress/saved';
import type { Marking } from '../../../src/lib/quiz/asking';
import { beganOf, dayOf, gained, rowInWords, tell, type How } from '../../../src/routes/progress/told';

/** A question whose right answer is "yes", and which knows "no" besides. */
const question = { id: 'q', stem: 'Is it so?' };
const graded: Marking<object> = {
    graded: true,
    score: (_question, answer) => (answer === 'yes' ? true : answer === 'no' ? false : null),
    inWords: (_question, answer) => (answer === 'yes' || answer === 'no' ? answer : null),
    verdict: () => '',
    reasonsOf: () => []
};
const unmarked: Marking<object> = { ...graded, graded: false, score: () => null };
/** A reader who gave these answers, one after the other. */
const reader = (...answers: string[]) => answers.reduce((one, answer, at) => answered(one, 'q', answer, at + 1), newReader());

describe('what is told of a question', () => {
    it.each<[How, string[]]>([
        ['open', []],
        ['first', ['yes']],
        ['begun', ['no']],
        ['second', ['no', 'yes']],
        ['seen', ['no', 'no']],
        ['first', ['no', 'no', 'yes']],
        ['begun', ['yes', 'no']],
        ['kept', ['an option of an earlier edition']],
        ['first', ['old', 'yes']]
    ])('is "%s" after %j', (how, answers) => expect(tell(question, 1, graded, reader(...answers)).how).toBe(how));

    it('where nobody marks, is that it was answered, and the last form of it alone', () => {
        const told = tell(question, 1, unmarked, reader('yes', 'no', 'no', 'yes'));
        expect(told).toMatchObject({ how: 'given', last: [{ words: 'yes', right: null }], earlier: [] });
    });
    it('is the last round first, then those before it, the latest first', () => {
        const told = tell(question, 3, graded, answered(reader('no', 'no', 'yes', 'no'), 'q', 'yes', 9));
        const words = (round: { words: string }[]) => round.map(({ words }) => words).join(' ');
        expect(told.number).toBe(3);
        expect(words(told.last)).toBe('no yes');
        expect(told.earlier.map(words)).toEqual(['yes', 'no no']);
    });
    it('has how sure somebody was, and what was written', () => {
        const told = tell(question, 1, graded, noted(answered(newReader(), 'q', 'yes', 5, 'guess'), 'q', '  My words. ', 6));
        expect(told.last).toEqual([{ at: 5, words: 'yes', right: true, sure: 'guess' }]);
        expect(told.own).toBe('My words.');
    });
    it('has every answer that can be shown in one round, whatever was answered', () => {
        fc.assert(
            fc.property(fc.array(fc.constantFrom('yes', 'no', 'old'), { maxLength: 30 }), (answers) => {
                const { how, last, earlier } = tell(question, 1, graded, reader(...answers));
                expect([...earlier.toReversed(), last].flat().map(({ words }) => words)).toEqual(answers.filter((answer) => answer !== 'old'));
                expect(how === 'open').toBe(answers.length === 0);
                if (last.length) expect(last.at(-1)?.right).toBe(how === 'first' || how === 'second');
            })
        );
    });
});

describe('a section in a line', () => {
    it.each<[number, How[], string]>([
        [0, [], 'not begun'],
        [0, ['open', 'open'], 'not begun'],
        [2, ['open'], '2 of 6 steps read; question: 1 open'],
        [0, ['first', 'open'], '0 of 6 steps read; questions: 1 right at first, 1 open'],
        [
            6,
            ['seen', 'first', 'second', 'first', 'begun', 'given', 'kept'],
            '6 of 6 steps read; questions: 2 right at first, 1 right at the second try, 1 seen after two tries, 1 with one try so far, 1 not marked, 1 kept'
        ]
    ])('%i steps and %j', (seen, hows, words) => expect(rowInWords(seen, 6, hows)).toBe(words));
});

describe('what a file has brought', () => {
    const file = (reader: Reader) => withFile(newReader(), reader);
    it('is counted', () => {
        const theirs = noted(visited(visited(reader('no', 'yes'), 's', 'one', 1), 's', 'two', 2), 'q', 'words', 1);
        expect(gained(newReader(), file(theirs))).toBe('2 answers, 2 steps, 1 text');
        expect(gained(newReader(), file(visited(newReader(), 's', 'one', 1)))).toBe('1 step');
    });
    it('is nothing where all was here', () => {
        const ours = noted(reader('no', 'yes'), 'q', 'words', 1);
        expect(gained(ours, withFile(ours, ours))).toBe('');
        expect(gained(ours, withFile(ours, newReader()))).toBe('');
    });
});

describe('times', () => {
    it('are days where the reader is', () => expect(dayOf(new Date(2026, 10, 26, 23, 59).getTime())).toBe('26 November 2026'));
    it('of a reader begin with the first thing done, where the beginning is not known', () => {
        expect(beganOf(newReader())).toBe(0);
        expect(beganOf(newReader(7))).toBe(7);
        expect(beganOf(visited(answered(newReader(), 'q', 'x', 9), 's', 'one', 8))).toBe(8);
    });
});
