import { describe, expect, it } from 'vitest';
import { fileIn, fileOf } from '../../../src/lib/handin/file';
import { handInOf, ownChoice } from '../../../src/lib/progress/handing';
import { answered, newReader, noted, visited, withSettings } from '../../../src/lib/progress/saved';

const assignment = {
    sections: [1],
    checkpoints: true,
    asks: 'name' as const,
    reveal: 'at once' as const,
    title: '',
    instructions: '',
    due: null
};
const own = 'My grandmother told me';
const texted = noted(answered(newReader(1000), 'fair-text', 'speaker,day', 40), 'fair-text', own, 41);
const reader = withSettings(
    visited(answered(answered(answered(texted, 'q1', 'a', 10, 'sure'), 'q1', 'b', 20), 'other', 'c', 30), 'story/paris', 'step-after-notice', 5),
    { swap: true, flat: true, name: 'Somebody' },
    6
);
const making = { assignment, who: '  Sona ', made: 100, edition: '2026-11-26', questions: ['q1', 'q2', 'fair-text'] };

describe('a hand-in', () => {
    const handIn = handInOf(reader, 'own', making);
    it('holds the answers to the questions of the assignment, with times and how sure', () =>
        expect(handIn).toMatchObject({
            who: 'Sona',
            made: 100,
            answers: {
                q1: [
                    { answer: 'a', at: 10, sure: 'sure' },
                    { answer: 'b', at: 20 }
                ],
                'fair-text': [{ answer: 'speaker,day', at: 40 }]
            }
        }));
    it('holds nothing else: no own words, steps, sides, settings or other answers', () => {
        const text = fileOf(handIn);
        for (const kept of [own, 'step-after-notice', 'swap', 'flat', 'Somebody', '"other"', 'notes', 'places']) expect(text).not.toContain(kept);
        expect(Object.keys(handIn).sort()).toEqual(['answers', 'assignment', 'edition', 'id', 'made', 'who']);
    });
    it('is read again', () => expect(fileIn(fileOf(handIn))).toEqual({ handIn }));
    it('leaves out what was answered after it was made', () => {
        expect(handInOf(reader, 'own', { ...making, made: 15 }).answers).toEqual({ q1: [{ answer: 'a', at: 10, sure: 'sure' }] });
    });
    it('without questions has no answers', () =>
        expect(handInOf(reader, 'own', { ...making, assignment: { ...assignment, checkpoints: false } }).answers).toEqual({}));
    it('has the same id for the same reader and assignment, and another for any other', () => {
        const later = handInOf(answered(reader, 'q2', 'x', 50), 'own', { ...making, made: 200, who: 'S.' });
        expect(later.id).toBe(handIn.id);
        expect(handInOf(newReader(1001), 'own', making).id).not.toBe(handIn.id);
        expect(handInOf(reader, 'k-abc-2', making).id).not.toBe(handIn.id);
        expect(handInOf(reader, 'own', { ...making, assignment: { ...assignment, sections: [2] } }).id).not.toBe(handIn.id);
    });
    it('of very many tries keeps the first and the last ones', () => {
        const tries = Array.from({ length: 300 }, (_, at) => ({ answer: `a${at}`, at }));
        const { q1 } = handInOf({ ...newReader(1), answers: { q1: tries } }, 'own', { ...making, made: 1000 }).answers;
        expect([q1?.length, q1?.[0]?.answer, q1?.at(-1)?.answer]).toEqual([200, 'a0', 'a299']);
    });
});

it('what was done without an assignment is handed in by the sections that were answered', () => {
    const sections = [
        { code: 4, questions: ['q9'] },
        { code: 7, questions: ['q1'] }
    ];
    expect(ownChoice(sections, reader)?.sections).toEqual([7]);
    expect(ownChoice(sections, newReader())).toBeNull();
});
