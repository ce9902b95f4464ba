import { draftChecks } from '../../schema/draftChecks';
import type { TableData } from '../visual';
import type { DraftData } from './index';
import { checkNames, textOf } from './layout';

/** Both drafts whole, before and after, and what each check changed. */
export function draftTable({ drafts }: DraftData): TableData {
    const changes = drafts.flatMap(({ title, sentences, notes }) =>
        draftChecks.flatMap((check) =>
            sentences.flat().flatMap((piece) => {
                if (typeof piece === 'string' || piece.check !== check) return [];
                return [[`${title}: ${checkNames[check]}`, piece.from || 'nothing', piece.to || 'nothing', notes[check]]];
            })
        )
    );
    const whole = drafts.map((draft) => [`${draft.title}: all of it`, textOf(draft, 'from'), textOf(draft, 'to'), 'All six checks']);
    return {
        caption: 'Two drafts made up to be unfair, and how six checks mend them',
        columns: ['Draft and check', 'Struck out', 'Written instead', 'Note in the margin'],
        rows: [...changes, ...whole]
    };
}
