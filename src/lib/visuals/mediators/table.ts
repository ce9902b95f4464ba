import { dateInWords } from '../../records/inWords';
import type { TableData } from '../visual';
import type { MediatorsData } from './index';
import { hostWords, roleOf } from './layout';

/** Everything that the views of a section draw, a row each. */
export function mediatorsTable(data: MediatorsData): TableData {
    const rows = [
        ...data.seatings.map((seating) => [
            `The table in ${seating.year}`,
            seating.chairs.length ? `${roleOf(seating)}: ${seating.chairs.join(', ')}` : 'closed',
            [
                seating.says,
                `Seats: ${seating.seats.join(', ')}.`,
                ...Object.entries(seating.people).map((pair) => `${pair.join(': ')}.`),
                seating.note
            ]
                .filter(Boolean)
                .join(' ')
        ]),
        ...data.outsiders.map(({ name, role, az, arm }) => [`No seat: ${name}`, role, `Azerbaijan: ${az} The Armenian side: ${arm}`]),
        ...data.mandate.map(({ may, text }) => [may ? 'May' : 'May not', text, '']),
        ...data.interests.map(({ state, wanted, against }) => [state, `Wanted: ${wanted}`, `Said against it: ${against}`]),
        ...data.criticisms.map(({ by, says }) => ['Criticism', by, says]),
        ...data.votes.flatMap(({ what, favour, against, abstained, said }) => [
            ['Vote of 2008', what, ''],
            ['In favour', String(favour.length), favour.join(', ')],
            ['Against', String(against.length), against.join(', ')],
            ['Abstained', String(abstained), 'not listed here'],
            ...said.map(({ who, says }) => ['How it was explained', who, says])
        ]),
        ...data.meetings.map(({ date, place, host, armenia }) => [
            'Meeting of leaders',
            `${dateInWords(date)}, ${place}`,
            `Aliyev and ${armenia}; ${hostWords[host].words}`
        ]),
        ...data.neighbours.map(({ name, role, az, arm }) => [name, role, `With Azerbaijan: ${az} With Armenia: ${arm}`])
    ];
    return { caption: 'The mediators: what the pictures of this section hold', columns: ['What', 'Who or when', 'In words'], rows };
}
