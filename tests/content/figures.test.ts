import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/lib/schema/claims';
import { realCourse } from '../course';
import { loaded } from './text';

const { claims, episodes, incidents, method, practice, reasons, sources } = realCourse().records;
const all = Object.values(claims);
const ofPeople = all.filter(({ unit }) => unit === 'people');

describe('what a figure rests on', () => {
    it('has been read, by us or by a source that we read', () => {
        const unread = all.flatMap(({ id, sources: ids }) => ids.filter((source) => !/^(direct|via:)/.test(sources[source]?.consulted ?? '')).map((source) => `${id}: ${source}`));
        expect(unread).toEqual([]);
    });
    it('is an earlier figure of the same side about the same people, where it grew', () => {
        const wrong = all.filter((claim) => {
            const before = claims[claim.earlier ?? ''];
            return before && (before.asOf.slice(0, claim.asOf.length) > claim.asOf || before.side !== claim.side || before.group !== claim.group || before.measure !== claim.measure);
        });
        expect(wrong.map(({ id }) => id)).toEqual([]);
    });
    it('is comparable both ways', () => {
        expect(all.flatMap(({ id, comparable }) => comparable.filter((other) => !claims[other]?.comparable.includes(id)).map((other) => `${id}: ${other}`))).toEqual([]);
    });
});

describe('episodes', () => {
    const largest = ({ value, high }: Claim) => Math.max(value ?? 0, high ?? 0);
    const ruler = (figure: number) => (figure <= 400 ? 1 : figure <= 8000 ? 2 : 3);
    it.each(Object.values(episodes).map((episode) => [episode.id, episode] as const))('%s has figures, and the ruler that its largest one needs', (id, episode) => {
        const figures = ofPeople.filter(({ episode }) => episode === id);
        expect(figures).not.toEqual([]);
        if (episode.ruler) expect(episode.ruler).toBe(ruler(Math.max(...figures.map(largest))));
    });
    it('killings of civilians are on no ruler', () => {
        const told = ['sumgait-1988', 'armenia-1988', 'baku-pogrom-1990', 'black-january-1990', 'khojaly-1992', 'maraga-1992', 'civilians-2020'];
        expect(Object.values(episodes).flatMap(({ id, ruler }) => (ruler ? [] : id))).toEqual(told);
    });
});

describe('incidents', () => {
    const days = Object.values(incidents).filter(({ on }) => on.length === 10);
    const sum = (side: 'az' | 'arm', from: string, to: string) => {
        const within = days.filter((incident) => incident.side === side && incident.on >= from && incident.on <= to);
        return (['killed', 'wounded', 'civiliansKilled', 'civiliansWounded'] as const).map((key) => within.reduce((total, incident) => total + (incident[key] ?? 0), 0));
    };
    it.each([
        ['arm', '2016-05-16', [13, 5, 0, 0]],
        ['az', '2016-05-16', [16, 2, 0, 0]],
        ['arm', '2016-04-06', [25, 10, 0, 0]],
        ['az', '2016-04-06', [19, 3, 0, 1]]
    ] as const)('of the side %s from %s to 15 March 2017 come to the published sums', (side, from, sums) => expect(sum(side, from, '2017-03-15')).toEqual(sums));
    it('and the claims say the same', () => {
        const said = (id: string) => claims[id]?.value;
        expect(['win-cg-arm-13', 'win-cg-arm-wounded-5', 'win-cg-az-16', 'win-cg-arm-25', 'win-cg-az-19'].map(said)).toEqual([13, 5, 16, 25, 19]);
    });
    it.each([
        ['y2015-cg-34', 'arm', '2015'],
        ['y2015-cg-az-24', 'az', '2015'],
        ['y2016-cg-arm-23', 'arm', '2016'],
        ['y2016-cg-az-16', 'az', '2016']
    ])('by month come to %s', (id, side, year) => {
        const months = Object.values(incidents).filter((incident) => incident.on.length === 7 && incident.on.startsWith(year) && incident.side === side);
        expect(months.reduce((total, { killed = 0 }) => total + killed, 0)).toBe(claims[id]?.value);
    });
    it('a month has at least what its days have', () => {
        const wrong = days.filter(({ on, side, killed = 0 }) => killed > (incidents[`month-${on.slice(0, 7)}-${side}`]?.killed ?? 0));
        expect(wrong).toEqual([]);
    });
    it('each has its date and side in its id', () => {
        for (const { id, on, side } of Object.values(incidents)) expect(id).toBe(`${on.length === 10 ? 'day' : 'month'}-${on}-${side}`);
    });
});

it('words that take a side stand in no record of figures but between quotation marks', () => {
    const ours = [
        ...all.flatMap(({ whom, claimant, evidence, caveat, period, beside }) => [whom, claimant, evidence, caveat, period, ...beside.map(({ why }) => why)]),
        ...Object.values(episodes).flatMap(({ title, summary, note }) => [title, summary, note]),
        ...Object.values(method).flatMap(({ question, detail, example }) => [question, detail, example]),
        ...Object.values(practice).flatMap(({ answers }) => answers.map(({ answer }) => answer)),
        ...Object.values(reasons).flatMap(({ reason, explanation, example }) => [reason, explanation, example])
    ];
    expect(ours.flatMap((text) => (text && loaded.test(text.replace(/“[^”]*”/g, ' ')) ? text : []))).toEqual([]);
});
