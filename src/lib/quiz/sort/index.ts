import * as v from 'valibot';
import { prose, slug } from '../../schema/text';
import { gradedBase, reason, several } from '../question';

/** Four to seven things, each to be put into one of two to five groups; each group has one at the least. */
export const sort = v.pipe(
    v.strictObject({
        type: v.literal('sort'),
        ...gradedBase,
        groups: several(v.strictObject({ id: slug, text: prose }), 2, 5, 'groups'),
        items: several(v.strictObject({ id: slug, text: prose, group: slug, why: reason }), 4, 7, 'items')
    }),
    v.forward(
        v.check(({ groups, items }) => items.every(({ group }) => groups.some(({ id }) => id === group)), 'items whose group is one of the groups'),
        ['items']
    ),
    v.forward(
        v.check(({ groups, items }) => groups.every(({ id }) => items.some(({ group }) => group === id)), 'groups that have an item each'),
        ['groups']
    )
);

export type SortQuestion = v.InferOutput<typeof sort>;
