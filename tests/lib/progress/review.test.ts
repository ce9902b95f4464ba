import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginOf, practiceOf, reviewOf, waitingInWords, type Item } from '../../../src/lib/progress/review';
import type { Place } from '../../../src/lib/progress/saved';
import { sureness, type Marking, type Sure, type Try } from '../../../src/lib/quiz/asking';

const marking: Marking<{ id: string }> = {
    graded: true,
    score: (_question, answer) => (answer === 'right' ? true : answer === 'wrong' ? false : null),
    inWords: (_question, answer) => (answer === 'right' || answer === 'wrong' ? answer : null),
    verdict: () => '',
    reasonsOf: () => []
};
const ungraded: Marking<{ id: string }> = { ...marking, graded: false, score: () => null };
const item = (id: string, section = 'a/one', how = marking): Item<{ id: string }> => ({ section, question: { id }, marking: how });

/** An hour of a day of October 2026, where the test runs. */
const time = (day: number, hour = 12) => new Date(2026, 9, day, hour).getTime();
const place = (at: number): Place => ({ step: 's', seen: ['s'], at });

/** The rounds of a history, one word each, on its days: what was tried first, second; "?" after a guess. */
function history(...rounds: [day: number, words: string][]): Try[] {
    return rounds.flatMap(([day, words], index) =>
        words.split(' ').map((word, second) => ({
            answer: word.replace('?', ''),
            at: time(day) + index * 1000 + second,
            ...(word.endsWith('?') ? { sure: 'guess' as const } : {})
        }))
    );
}

/** What becomes of one question: due, waits and why, or rests. */
function fate(tries: Try[], now: number, places: Record<string, Place> = { 'b/two': place(now) }) {
    const { due, waiting } = reviewOf([item('q')], { answers: { q: tries }, places }, now);
    const wait = waiting[0];
    return due.length ? 'due' : wait ? [wait.why, wait.from].filter(Boolean).join(' ') : 'rests';
}

describe('a question', () => {
    it.each<[string, Try[], number, string]>([
        ['never answered rests', [], 5, 'rests'],
        ['right and sure rests', history([1, 'right']), 5, 'rests'],
        ['wrong twice comes back on the next day', history([1, 'wrong wrong']), 2, 'due'],
        ['wrong, then right, comes back too', history([1, 'wrong right']), 2, 'due'],
        ['guessed right comes back', history([1, 'right?']), 2, 'due'],
        ['does not come back on the same day', history([1, 'wrong wrong']), 1, 'later day 2026-10-02'],
        ['comes back for as long as it is not answered', history([1, 'wrong wrong']), 30, 'due'],
        ['that waits for its second try since another day comes back', history([1, 'wrong']), 2, 'due'],
        ['that waits for its second try since today waits', history([1, 'wrong']), 1, 'later day 2026-10-02'],
        ['missed needs more than one good round', history([1, 'wrong wrong'], [2, 'right']), 3, 'due'],
        ['missed waits a day between two good rounds', history([1, 'wrong wrong'], [2, 'right']), 2, 'later day 2026-10-03'],
        ['missed rests after two good rounds', history([1, 'wrong wrong'], [2, 'right'], [3, 'right']), 9, 'rests'],
        ['missed, good, missed begins again', history([1, 'wrong wrong'], [2, 'right'], [3, 'wrong right'], [4, 'right']), 9, 'due'],
        ['missed, good, guessed begins again', history([1, 'wrong wrong'], [2, 'right'], [3, 'right?'], [4, 'right']), 9, 'due'],
        ['guessed right rests after one good round', history([1, 'right?'], [2, 'right']), 9, 'rests'],
        ['guessed right twice still needs one', history([1, 'right?'], [2, 'right?'], [3, 'right']), 9, 'rests'],
        ['at rest, then missed, comes back', history([1, 'right'], [4, 'wrong right']), 5, 'due'],
        ['answered again at once has not been remembered', history([1, 'wrong wrong'], [1, 'right'], [1, 'right']), 2, 'due'],
        ['reviewed twice on one day has been remembered once', history([1, 'wrong wrong'], [2, 'right'], [2, 'right']), 3, 'due'],
        ['with an answer that it no longer has rests', [{ answer: 'old', at: time(1) }], 5, 'rests'],
        ['keeps its rounds beside such an answer', [{ answer: 'old', at: 1 }, ...history([1, 'wrong wrong'])], 5, 'due']
    ])('%s', (_name, tries, day, expected) => expect(fate(tries, time(day, 20))).toBe(expected));

    it('comes back by the calendar, not by the hour', () => {
        const tries = [{ answer: 'right', at: time(1, 23), sure: 'guess' as const }];
        expect(fate(tries, time(2, 0))).toBe('due');
        expect(fate([{ ...tries[0]!, at: time(1, 0) }], time(1, 23))).toBe('later day 2026-10-02');
    });

    it.each<[string, Record<string, Place>, number, string]>([
        ['nothing was read', {}, 2, 'another section'],
        ['nothing was read and it is the same day', {}, 1, 'another section 2026-10-02'],
        ['only its own section was read', { 'a/one': place(time(2)) }, 2, 'another section'],
        ['the other section was read before', { 'b/two': place(time(1) - 1) }, 2, 'another section'],
        ['another section was read since', { 'a/one': place(time(1)), 'b/two': place(time(1, 13)) }, 2, 'due']
    ])('waits for another section: %s', (_name, places, day, expected) =>
        expect(fate(history([1, 'wrong wrong']), time(day), places)).toBe(expected)
    );

    it('needs another section again after each return', () => {
        const places = { 'b/two': place(time(1, 13)) };
        expect(fate(history([1, 'wrong wrong'], [2, 'right']), time(3), places)).toBe('another section');
    });
    it('that was due when its second try opened stays due, also on the same day', () => {
        const tries = history([1, 'wrong wrong'], [2, 'wrong']);
        expect(fate(tries, time(2, 13), { 'b/two': place(time(1, 13)) })).toBe('due');
        expect(fate(tries, time(2, 13), {})).toBe('another section 2026-10-03');
        expect(fate([...tries, { answer: 'right', at: time(2, 14) }], time(2, 15))).toBe('later day 2026-10-03');
    });
    it('that is not graded never comes back', () => {
        const answers = { q: history([1, 'wrong wrong']) };
        expect(reviewOf([item('q', 'a/one', ungraded)], { answers, places: { 'b/two': place(time(2)) } }, time(3))).toEqual({ due: [], waiting: [] });
    });
    it('waits where the clock went back, until its day comes again', () => {
        expect(fate(history([20, 'wrong wrong']), time(2), { 'b/two': place(time(21)) })).toBe('later day 2026-10-21');
    });
});

const sections = ['a/one', 'a/two', 'b/one', 'b/two'];
const anyTry = fc.record({
    answer: fc.constantFrom('right', 'wrong', 'old'),
    at: fc.oneof(fc.integer({ min: time(1), max: time(9) }), fc.double({ noNaN: true, noDefaultInfinity: true })),
    sure: fc.option(fc.constantFrom<Sure>(...sureness), { nil: undefined })
});
const anyTries = fc.array(anyTry, { maxLength: 6 }).map((tries) => tries.sort((a, b) => a.at - b.at) as Try[]);
const anyBank = fc.array(fc.constantFrom(...sections), { maxLength: 24 }).map((all) => all.map((section, index) => item(`q${index}`, section)));
const anyPlaces = fc.dictionary(fc.constantFrom(...sections, 'gone/away'), fc.integer({ min: time(1), max: time(9) }).map(place));
const anyNow = fc.oneof(fc.integer({ min: time(1), max: time(12) }), fc.double({ noNaN: true, noDefaultInfinity: true }));

describe('the review', () => {
    it('never throws, asks nothing twice, and is the same for the same record', () => {
        const anyAnswers = fc.dictionary(fc.constantFrom(...Array.from({ length: 30 }, (_, index) => `q${index}`)), anyTries);
        fc.assert(
            fc.property(anyBank, anyAnswers, anyPlaces, anyNow, (bank, answers, places, now) => {
                const { due, waiting } = reviewOf(bank, { answers, places }, now);
                const ids = [...due, ...waiting].map(({ question }) => question.id);
                expect(new Set(ids).size).toBe(ids.length);
                expect(reviewOf(bank, { answers, places }, now)).toEqual({ due, waiting });
                expect(() => waitingInWords(waiting, now)).not.toThrow();
                expect(() => practiceOf(bank, { answers, places }, now)).not.toThrow();
            })
        );
    });
    it('never shows a question on the day of its last round, however it was answered', () => {
        fc.assert(
            fc.property(
                fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom('right', 'right?', 'wrong right', 'wrong wrong'))),
                (rounds) => {
                    const ordered = rounds.sort(([a], [b]) => a - b);
                    const day = ordered.at(-1)?.[0] ?? 1;
                    expect(fate(history(...ordered), time(day, 20))).not.toBe('due');
                }
            )
        );
    });
    it('keeps two of one section apart wherever that can be done', () => {
        const places = { 'z/z': place(time(5)) };
        fc.assert(
            fc.property(anyBank, fc.integer({ min: 2, max: 5 }), fc.infiniteStream(fc.integer({ min: 1, max: 4 })), (bank, day, days) => {
                const answers = Object.fromEntries(bank.map(({ question }) => [question.id, history([days.next().value, 'wrong wrong'])]));
                const { due, waiting } = reviewOf(bank, { answers, places }, time(day + 3));
                expect(due.length + waiting.length).toBe(bank.length);
                const counts = sections.map((section) => due.filter((each) => each.section === section).length);
                const most = Math.max(...counts);
                const together = due.filter((each, index) => each.section === due[index - 1]?.section).length;
                expect(together).toBe(Math.max(0, most - (due.length - most) - 1));
            })
        );
    });
    it('has what waited longest among the first two, however many of another section there are', () => {
        const places = { 'z/z': place(time(4)) };
        fc.assert(
            fc.property(anyBank, (bank) => {
                const old = item('old', 'y/y');
                const answers = Object.fromEntries(
                    [...bank, old].map(({ question: { id } }) => [id, history([id === 'old' ? 1 : 3, 'wrong wrong'])])
                );
                const { due } = reviewOf([...bank, old], { answers, places }, time(5));
                expect(due.slice(0, 2).map(({ question }) => question.id)).toContain('old');
            })
        );
    });
    it('lets every section have its turn in a sitting of six', () => {
        const bank = [...Array.from({ length: 12 }, (_, index) => item(`q${index}`, 'a/one')), item('r', 'a/two'), item('s', 'b/one')];
        const answers = Object.fromEntries(bank.map(({ question: { id } }) => [id, history([1, 'wrong wrong'])]));
        const { due } = reviewOf(bank, { answers, places: { 'z/z': place(time(2)) } }, time(3));
        expect(new Set(due.slice(0, 6).map(({ section }) => section)).size).toBe(3);
    });
    it('puts a second try that was begun first, and has another order on another day', () => {
        const bank = Array.from({ length: 8 }, (_, index) => item(`q${index}`, `s/${index}`));
        const answers = Object.fromEntries(bank.map(({ question: { id } }) => [id, history([1, 'wrong wrong'])]));
        const places = { 'z/z': place(time(2)) };
        const order = (day: number, more = answers) => reviewOf(bank, { answers: more, places }, time(day)).due.map(({ question }) => question.id);
        expect(order(4)).toEqual(order(4));
        expect(order(4)).not.toEqual(order(5));
        expect(order(4, { ...answers, q5: history([1, 'wrong wrong'], [4, 'wrong']) })[0]).toBe('q5');
    });
});

describe('practice', () => {
    const bank = ['new', 'rests', 'waits', 'today', 'open'].map((id, index) => item(id, `s/${index}`));
    const answers = {
        rests: history([1, 'right']),
        waits: history([4, 'wrong wrong']),
        today: history([5, 'right']),
        open: history([1, 'right'], [5, 'wrong'])
    };
    it('has what does not wait and was not answered today, and goes on with a second try of today', () => {
        const ids = practiceOf(bank, { answers, places: {} }, time(5, 20)).map(({ question }) => question.id);
        expect(ids[0]).toBe('open');
        expect(ids.sort()).toEqual(['new', 'open', 'rests']);
    });
    it('has nothing that is not graded', () => {
        expect(practiceOf([item('q', 's/1', ungraded)], { answers: {}, places: {} }, time(5))).toEqual([]);
    });
});

describe('a sitting begins', () => {
    const begin = (tries: Try[]) => tries.filter(({ at }) => at >= beginOf(item('q'), tries)).map(({ answer }) => answer);
    it.each<[string, Try[], string[]]>([
        ['with nothing where nothing was answered', [], []],
        ['without earlier rounds', history([1, 'wrong wrong'], [2, 'right']), []],
        ['with the first try of an open round', history([1, 'wrong wrong'], [2, 'wrong']), ['wrong']],
        ['without an answer that the question no longer has', [{ answer: 'old', at: 5 }], []]
    ])('%s', (_name, tries, expected) => expect(begin(tries)).toEqual(expected));
});

describe('what waits, in words', () => {
    const later = { why: 'later day', from: '2026-10-02' };
    const both = { why: 'another section', from: '2026-10-02' };
    const other = { why: 'another section' };
    it.each([
        [[], ''],
        [[later], '1 question waits. It comes back from tomorrow.'],
        [[both, both, both], '3 questions wait. They come back from tomorrow, after you have read in another section.'],
        [[other, other], '2 questions wait. They come back after you have read in another section.'],
        [[{ ...later, from: '2026-12-24' }], '1 question waits. It comes back from 24 December 2026.'],
        [[later, other, later], '3 questions wait. 2 of them come back from tomorrow. 1 of them comes back after you have read in another section.']
    ])('%j', (waiting, expected) => expect(waitingInWords(waiting, time(1))).toBe(expected));
});
