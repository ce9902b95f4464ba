import { actorNames, capital, claimInWords, dateInWords, figureInWords } from '../../records/inWords';
import type { TableData } from '../visual';
import type { TerritorySumData } from './index';

const km2 = (figure?: number) => (figure === undefined ? 'not in it' : figureInWords(figure));

/** The areas with their numbers, then the additions, then who gave which figure. */
export function territorySumTable({ areas, sums, shares, paired }: TerritorySumData): TableData {
    const columns = [
        'Area, sum or author',
        'Held, sq km',
        'Whole, sq km',
        'As an Azerbaijani site prints it, sq km',
        'Share of Azerbaijan, or figure',
        'Note'
    ];
    const place = areas.map(({ name, whole, held, printed, unchecked, note }) => {
        const mark = (which: 'held' | 'whole') => (unchecked?.which.includes(which) ? '?' : '');
        const heldMark = held === undefined ? mark('whole') : mark('held');
        return [
            name,
            `${figureInWords(held ?? whole)}${heldMark}`,
            `${figureInWords(whole)}${mark('whole')}`,
            km2(printed),
            '',
            [unchecked?.why, note].filter(Boolean).join(' ')
        ];
    });
    const added = sums.map(({ label, parts, km2, percent, said }) => {
        const ways = new Set(parts.map(({ as }) => as));
        const cell = (as: 'held' | 'whole' | 'printed') => (ways.size === 1 && ways.has(as) ? figureInWords(km2) : '');
        const mixed = ways.size > 1 ? `${figureInWords(km2)} sq km. ` : '';
        return [
            `Our sum: ${label}`,
            cell('held'),
            cell('whole'),
            cell('printed'),
            `${percent.toFixed(2)} per cent`,
            `${mixed}${said ? `${said.by}, ${said.date}: ${said.read}.` : ''}`
        ];
    });
    const given = [...shares, ...paired.filter(({ id }) => shares.every((share) => share.id !== id))].map((claim) => [
        `${claim.claimant} (${actorNames[claim.side]}), ${dateInWords(claim.asOf)}`,
        '',
        '',
        '',
        `${claimInWords(claim)} ${claim.unit}`,
        `${capital(claim.whom)}. ${claim.evidence}`
    ]);
    return {
        caption: 'Areas and how they are counted, our sums, and who gave which figure; ? means by one account, not checked by us',
        columns,
        rows: [...place, ...added, ...given]
    };
}
