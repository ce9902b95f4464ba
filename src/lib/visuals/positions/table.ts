import type { TableData } from '../visual';
import { noStatement, orderOf, shortNames, stanceOf } from './layout';
import type { PositionsData } from './index';

/** Ten questions by five voices in one line each; where the section has no questions, its points or words. */
export function positionsTable({ positions, shared, words }: PositionsData): TableData {
    const order = orderOf('az');
    if (!shared.length && !words.length) {
        return {
            caption: 'What each voice answered early in 2017, in one line; our reading',
            columns: ['Question', ...order.map((voice) => shortNames[voice]), 'By 2025'],
            rows: positions.map(({ question, cells, changed }) => [
                question,
                ...order.map((voice) => {
                    const stance = stanceOf(cells[voice]);
                    if (!stance) return noStatement;
                    return stance.second ? `${stance.gist} (our second reader: ${stance.second})` : stance.gist;
                }),
                changed
            ])
        };
    }
    return {
        caption: 'Points on which the governments agreed, with their limits, and what a word meant to each voice',
        columns: ['Point or word', 'What was agreed, or who said it', 'Its limit, or what was meant'],
        rows: [
            ...shared.map(({ short, point, limit }) => [short, point, limit]),
            ...words.flatMap(({ word, meanings }) =>
                meanings.map(({ actor, meaning, dated, words }) => [
                    `“${word}”`,
                    `${shortNames[actor]}, ${dated}`,
                    words ? `${meaning} “${words}”` : meaning
                ])
            ),
            ...positions.flatMap(({ question, cells }) =>
                order.map((voice) => [question, shortNames[voice], stanceOf(cells[voice])?.gist ?? noStatement])
            )
        ]
    };
}
