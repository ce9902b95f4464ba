import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allHands, barOf, changed, choseInWords, handsInWords, most, noHands, withHands } from '../../../../src/routes/teach/present/poll';

const anyPoll = fc.array(fc.nat(60), { minLength: 1, maxLength: 6 });

it('counts a hand for one answer and leaves the others', () => {
    fc.assert(
        fc.property(anyPoll, fc.nat(5), (poll, answer) => {
            const more = changed(poll, answer, 1);
            expect(more.filter((hands, index) => hands !== poll[index])).toHaveLength(answer < poll.length ? 1 : 0);
            expect(allHands(more)).toBe(allHands(poll) + (answer < poll.length ? 1 : 0));
            expect(changed(more, answer, -1)).toEqual(poll);
        })
    );
});
it('has bars of one whole where everybody has one hand, and none longer than whole where not', () => {
    fc.assert(
        fc.property(anyPoll, (poll) => {
            const bars = (once: boolean) => poll.map((_, answer) => barOf(poll, answer, once));
            const sum = bars(true).reduce((all, bar) => all + bar, 0);
            expect(sum).toBeCloseTo(allHands(poll) ? 1 : 0);
            expect(Math.max(...bars(false))).toBe(allHands(poll) ? 1 : 0);
        })
    );
});
it.each([
    [-3, 0],
    [NaN, 0],
    [2.9, 2],
    [1e9, most],
    [12, 12]
])('takes %d as %d hands', (written, hands) => expect(withHands(noHands(3), 1, written)).toEqual([0, hands, 0]));
it('says how many chose it', () => {
    expect(choseInWords([11, 17], 0, true)).toBe('11 of 28 chose it');
    expect(choseInWords([11, 17], 0, false)).toBe('11 chose it');
    expect(handsInWords(1)).toBe('1 hand');
    expect(handsInWords(0)).toBe('0 hands');
});
