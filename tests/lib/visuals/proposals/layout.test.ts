import { describe, expect, it } from 'vitest';
import { answering, questions } from '../../../../src/lib/schema/proposalCodes';
import type { Proposal } from '../../../../src/lib/schema/proposals';
import { proposals } from '../../../../src/lib/visuals/proposals';
import { agreement, cell, firstAfterStory, nowAndLater, parties, step, whenInWords, years } from '../../../../src/lib/visuals/proposals/layout';
import { proposalsTable } from '../../../../src/lib/visuals/proposals/table';
import { realCourse } from '../../../course';

const data = proposals.data(realCourse().records);
const all = data.proposals;
const one = (id: string) => all.find((proposal) => proposal.id === id)!;

describe('the records', () => {
    it('are 29, in time', () => {
        expect(all).toHaveLength(29);
        // A date less exact than a day stands at its first one, or where `sort` puts it.
        const days = all.map(({ date, sort }) => sort ?? `${date}-01-01`.slice(0, 10));
        expect(days).toEqual([...days].sort());
    });
    it('end after they begin', () => {
        for (const { id, date, end } of all) expect(end === undefined || end >= date, id).toBe(true);
    });
    it('have a source for every answer, or show that it is not certain, that there was no seat, or that nothing was asked', () => {
        for (const { id, answer } of all)
            for (const party of answering) {
                const { code, sources } = answer[party];
                expect(sources.length > 0 || ['unknown', 'no-seat', 'none'].includes(code), `${id} ${party}`).toBe(true);
            }
    });
    it('rest no cell on memory: each has a sentence, and its proposal a source that was read', () => {
        const { sources } = realCourse().records;
        for (const proposal of all) {
            for (const question of questions) expect(cell(proposal, question).sentence, `${proposal.id} ${question}`).not.toBe('');
            expect(proposal.sources.map((id) => sources[id]?.consulted).every((read) => read === 'direct' || read?.startsWith('via:'))).toBe(true);
        }
    });
    it('say what was not checked wherever an answer without a source is uncertain', () => {
        for (const { id, answer, unverified } of all)
            if (answering.some((party) => answer[party].code === 'unknown' && !answer[party].sources.length)) expect(unverified, id).toBeTruthy();
    });
});

describe('the two codings', () => {
    it('agree in most cells', () => {
        const { cells, same, differ, later } = agreement(all);
        console.log(
            `Proposals: of ${cells} cells the two codings agree in ${same}, differ in ${differ}; ${later} more were settled by sources found later`
        );
        expect(cells).toBe(29 * 8);
        expect(same + differ + later).toBe(cells);
        expect(same / cells).toBeGreaterThan(0.75);
    });
    it('are both read out where they differ, and the picture shows neither', () => {
        expect(cell(one('prague-brussels'), 'land')).toMatchObject({ mark: 'differ', words: 'not in it, or dealt with: our two readers differ' });
    });
    it('say so where a source was found after the second one', () => {
        expect(cell(one('step-by-step-1997'), 'az')).toMatchObject({ mark: 'said-yes', words: expect.stringContaining('found later') });
    });
});

describe('cells', () => {
    it('keep "no" of a question and "no" of a party apart', () => {
        expect(cell(one('lisbon-1996'), 'return').mark).toBe('no');
        expect(cell(one('lisbon-1996'), 'arm').mark).toBe('said-no');
    });
    it('call it "nothing was put to it" where nothing was proposed', () => {
        expect(cell(one('end-2023'), 'arm').words).toBe('nothing was put to it');
    });
});

describe('package and steps', () => {
    it('have the same four questions', () => {
        const [a, b] = ['package-1997', 'step-by-step-1997'].map((id) => nowAndLater(one(id)));
        expect(a).toEqual({ now: ['land', 'return', 'safety', 'status'], later: [] });
        expect(b).toEqual({ now: ['land', 'return', 'safety'], later: ['status'] });
    });
    it('have a fear of each of the three, each with who said it', () => {
        const fears = all.flatMap(({ fears = [] }) => fears);
        expect(fears.map(({ actor }) => actor).sort()).toEqual(['arm', 'az', 'nk']);
        expect(fears.every(({ who, source }) => who && source)).toBe(true);
    });
});

describe('time', () => {
    it.each([
        ['1997-05', '1997-07', '1997', 'May to July 1997'],
        ['1999', '2001-04', '1999–2001', '1999 to April 2001'],
        ['2016', '2019', '2016–19', '2016 to 2019'],
        ['2011-06-24', undefined, '2011', '24 June 2011']
    ])('%s to %s is %s', (date, end, short, long) => {
        const when = { date, end } as Proposal;
        expect(years(when)).toBe(short);
        expect(whenInWords(when)).toBe(long);
    });
    it('sets off what came after the story', () => expect(firstAfterStory(all)).toBe('geneva-2017'));
    it('stops at both ends', () => {
        expect(step(all, 'helsinki-1992', -1)).toBe('helsinki-1992');
        expect(step(all, 'osce-2025', 1)).toBe('osce-2025');
        expect(step(all, 'package-1997', 1)).toBe('step-by-step-1997');
    });
});

it('keeps the two Armenian parties together, whichever side comes first', () => {
    expect(parties('az')).toEqual(['az', 'arm', 'nk']);
    expect(parties('arm')).toEqual(['arm', 'nk', 'az']);
});

it('has the whole sheet as a table', () => {
    const { rows, columns } = proposalsTable(data);
    expect(rows).toHaveLength(29);
    expect(rows.every((row) => row.length === columns.length && row.every(Boolean))).toBe(true);
});

it('names who published each source, and hands slips only to what is drawn with a number', () => {
    expect(proposals.sources?.(data)).toContain('lavrov-2017');
    expect(proposals.sources?.(data)).not.toContain('kazan-epress');
});

it('picks only what the views draw', () => {
    const records = realCourse().records;
    expect(proposals.data(records, [{ show: 'package-or-steps' }]).proposals.map(({ id }) => id)).toEqual(['package-1997', 'step-by-step-1997']);
    expect(proposals.data(records, [{ show: 'closing' }]).proposals[0]?.id).toBe('call-2020');
});

it('names an unknown proposal', () => {
    expect(proposals.unknownIds?.({ show: 'one', id: 'camp-david' }, data)[0]?.id).toBe('camp-david');
});
