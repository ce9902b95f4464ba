import * as v from 'valibot';
import { prose, slug } from '../../schema/text';
import { gradedBase, haveOwnIds, reason } from '../question';

/** Four to seven things, each to be put into one of two to five groups; each group has one at the least. */
export const sort = v.pipe(
    v.strictObject({
        type: v.literal('sort'),
        ...gradedBase,
        groups: v.pipe(
            v.array(v.strictObject({ id: slug, text: prose })),
            v.minLength(2, 'two to five groups'),
            v.maxLength(5, 'two to five groups'),
            v.check((groups) => haveOwnIds(groups), 'groups with different ids')
        ),
        items: v.pipe(
            v.array(v.strictObject({ id: slug, text: prose, group: slug, why: reason })),
            v.minLength(4, 'four to seven items'),
            v.maxLength(7, 'four to seven items'),
            v.check((items) => haveOwnIds(items), 'items with different ids')
        )
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
