import { describe, expect, it } from 'vitest';
import type { Episode } from '../../../../src/lib/schema/claims';
import { ledger } from '../../../../src/lib/visuals/claims/layout';
import { byRuler, bySide, heldInWords } from '../../../../src/lib/visuals/episodes/layout';
import { claim } from '../../../claim';

describe('episodes', () => {
    const episode = (id: string, ruler: Episode['ruler']): Episode => ({
        id,
        title: id,
        from: '1988',
        to: '1994',
        ruler,
        summary: 'What happened.',
        sources: ['s']
    });
    const episodes = [episode('told', null), episode('war', 3), episode('day', 1), episode('month', 1)];
    const claims = [claim('w', { episode: 'war', value: 16000 }), claim('d', { episode: 'day', value: 5 }), claim('t', { episode: 'told' })];

    it('stand by ruler, the smallest first, what is on none last; each ruler fits into the next', () => {
        const blocks = byRuler(claims, episodes, 'az');
        expect(blocks.map(({ end, inside, episodes }) => [end, inside, episodes.map(({ episode }) => episode.id)])).toEqual([
            [400, undefined, ['day', 'month']],
            [30000, 8000, ['war']],
            [null, undefined, ['told']]
        ]);
    });
    it('have their own claims, on their own ruler', () => {
        const war = byRuler(claims, episodes, 'az')[1]?.episodes[0];
        expect(war?.groups.flatMap(({ rows }) => rows.map(({ claim, marks }) => [claim.id, marks[0]?.at]))).toEqual([['w', 53.33]]);
    });
    it('share a tag between figures of one side that follow each other', () => {
        const rows =
            ledger([claim('a'), claim('b', { side: 'ind' }), claim('c', { side: 'ind' }), claim('d', { side: 'nk' })], 400, 'az')[0]?.rows ?? [];
        expect(bySide(rows).map(({ side, claims }) => [side, claims.map(({ id }) => id)])).toEqual([
            ['az', ['a']],
            ['nk', ['d']],
            ['ind', ['b', 'c']]
        ]);
    });
});

describe('what a number holds', () => {
    it.each([
        [[], 'killed'],
        [['wounded'], 'killed and wounded'],
        [['missing', 'civilians'], 'killed and missing']
    ])('%j is %s', (includes, words) => expect(heldInWords(claim('a', { includes }))).toBe(words));
});
