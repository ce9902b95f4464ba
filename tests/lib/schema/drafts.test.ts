import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { draftChecks, piecesOf } from '../../../src/lib/schema/draftChecks';
import { draft } from '../../../src/lib/schema/drafts';

describe('a sentence with its changes', () => {
    it.each([
        ['Nothing to change.', ['Nothing to change.']],
        ['[loaded: the regime => the government] spoke', [{ check: 'loaded', from: 'the regime', to: 'the government' }, ' spoke']],
        ['[room: So we are right. =>]', [{ check: 'room', from: 'So we are right.', to: '' }]],
        ['[unknown: => Nobody knows.]', [{ check: 'unknown', from: '', to: 'Nobody knows.' }]],
        [
            '[case: a => b][number: c => d]',
            [
                { check: 'case', from: 'a', to: 'b' },
                { check: 'number', from: 'c', to: 'd' }
            ]
        ],
        ['[tone: a => b]', ['[tone: a => b]']],
        ['', []]
    ])('%j', (sentence, pieces) => expect(piecesOf(sentence)).toEqual(pieces));
});

describe('a draft', () => {
    const sentences = ['One. ', ...draftChecks.map((check) => `[${check}: old => new]`)];
    const notes = Object.fromEntries(draftChecks.map((check) => [check, 'Why?']));
    const whole = { id: 'a', leans: 'az', title: 'A draft', sentences, notes, sources: ['s'] };
    const faultsIn = (changed: object) => (v.safeParse(draft, { ...whole, ...changed }).issues ?? []).map(({ message }) => message);

    it('has a change and a note for every check', () => {
        expect(faultsIn({})).toEqual([]);
        expect(faultsIn({ sentences: sentences.slice(0, -1) }).join()).toContain('a change for each of the checks');
        expect(faultsIn({ notes: { ...notes, room: undefined } })).toHaveLength(1);
    });
    it.each(['[tone: a => b]', '[loaded: a -> b]', 'no end [loaded: a => b', 'a => b'])(
        'is refused where a change is not written as one: %s',
        (sentence) => {
            expect(faultsIn({ sentences: [...sentences, sentence] }).join()).toContain('changes in brackets');
        }
    );
});
