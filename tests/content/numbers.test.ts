import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/lib/course/markdown';
import { realCourse } from '../course';
import { bodyOf } from './text';

const { chapters, records } = realCourse();
const chapter = chapters.find(({ id }) => id === 'numbers');

/** A number that somebody gave, or that we added up: with the names under which its author may stand in a text, and the years of it. */
interface Known {
    numbers: number[];
    /** None for what we added up ourselves. */
    names: string[];
    years: string[];
}

/** Numbers of a text; years, days before a month and lengths of time are none. */
function numbersIn(text: string): number[] {
    const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
    return text
        .replace(new RegExp(`\\b\\d{1,2}( (to|and) \\d{1,2})? (${months})`, 'g'), ' ')
        .replace(/\b\d+ (days|months|years|minutes)\b|\b\d+-day\b/g, ' ')
        .replace(/\b(1[89]|20)\d\ds?\b/g, ' ')
        .replace(/(?<![\d,])\d{2}(?= to \d{2} (April|March|May))/g, ' ')
        .match(/\d[\d,]*(\.\d+)?/g)
        ?.map((token) => Number(token.replaceAll(',', '')))
        .filter((each) => !Number.isNaN(each)) ?? [];
}

/** Words that begin with a capital, without their genitive: "Azerbaijan’s foreign ministry" is known by "Azerbaijan". */
const namesIn = (text: string) => text.match(/\p{Lu}\p{L}+/gu) ?? [];
const yearsIn = (text: string) => text.match(/\b(19|20)\d\d\b/g) ?? [];
const publishers = (ids: readonly string[]) => ids.flatMap((id) => namesIn(`${records.sources[id]?.publisher} ${records.sources[id]?.title}`));

const known: Known[] = [
    ...Object.values(records.claims).map((claim) => ({
        numbers: [claim.value, claim.low, claim.high].filter((each) => typeof each === 'number').concat(numbersIn(`${claim.whom} ${claim.evidence} ${claim.caveat} ${claim.words}`)),
        names: namesIn(`${claim.claimant} ${claim.short} ${claim.person ? records.people[claim.person]?.name : ''}`),
        years: yearsIn(`${claim.asOf} ${claim.period}`)
    })),
    ...Object.values(records.displacements).map((each) => ({
        numbers: [each.value, each.low, each.high].filter((each) => typeof each === 'number').concat(numbersIn(`${each.evidence} ${each.caveat} ${each.words}`)),
        names: namesIn(`${each.author} ${each.short}`),
        years: yearsIn(`${each.on} ${each.dated}`)
    })),
    ...Object.values(records.territory).map(({ whole, held, printed, overlap, note, unchecked, sources }) => ({
        numbers: [whole, held, printed, overlap].filter((each) => each !== undefined).concat(numbersIn(`${note} ${unchecked?.why}`)),
        names: publishers(sources),
        years: []
    })),
    ...Object.values(records.sums).map(({ km2, percent }) => ({ numbers: [km2, percent], names: [], years: [] })),
    // What 20 per cent is in square kilometres, and what the parts held lack of it.
    { numbers: [17320, 17320 - (records.sums['with-oblast']?.km2 ?? 0)], names: [], years: [] }
];

describe.each(chapter?.sections.map((section) => [section.path, section] as const) ?? [])('%s', (_, section) => {
    const opening = `${section.title} ${plainText(bodyOf(section.files[0] ?? ''))}`;
    it.each(section.steps.map((step, index) => [step.id, section.files[index + 1] ?? '', step] as const))(
        '%s has no figure that is not in the records with its author and its date',
        (_, file, step) => {
            const text = plainText(bodyOf(file));
            // The story is of March 2017.
            const around = `${opening} ${step.title} ${text}`.replace(/In the story/, '$& of 2017');
            const wrong = numbersIn(text).filter((number) => {
                const same = known.filter(({ numbers }) => numbers.includes(number));
                return !same.some(
                    ({ names, years }) => (!names.length || names.some((name) => around.includes(name))) && (!years.length || years.some((year) => around.includes(year)) || /undated/.test(around))
                );
            });
            expect(wrong).toEqual([]);
        }
    );
    it.each(section.steps.map((step) => [step.id, step] as const))('%s has no figure beside its picture that is in no record', (_, { alt, figure }) => {
        const all = new Set(known.flatMap(({ numbers }) => numbers));
        const rulers = [0, 400, 8000, 30000, 900000, 22];
        expect(numbersIn(`${alt} ${figure}`).filter((number) => number > 12 && !all.has(number) && !rulers.includes(number))).toEqual([]);
    });
});
