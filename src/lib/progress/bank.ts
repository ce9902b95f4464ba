import { questions } from 'virtual:questions';
import type { Asked } from '../course/asked';
import type { Question } from '../course/checkpoint';
import { loadAsking, type Asking, type Kind } from '../quiz/registry';
import type { Item } from './review';

/** Questions of several sections, with what asks them. */
export interface Bank {
    items: Item<Question>[];
    sections: Asked[];
    Form: Asking<Question>['Form'];
    kindOf: (question: Question) => Kind<Question> | undefined;
}

/** Away from its section a place is chosen in a list: the map would weigh more than all the rest. */
const shownAs = (question: Question): Question => (question.type === 'place' ? { ...question, type: 'single' } : question);

/** Loads the questions of some sections that are wanted, by their ids, and their types; no other section’s. */
export async function loadBank(paths: readonly string[], wanted: (id: string) => boolean): Promise<Bank> {
    const sections = (await Promise.all(paths.flatMap((path) => questions[path]?.() ?? []))).map(({ asked }) => asked);
    const all = sections.flatMap(({ path, questions }) => questions.filter(({ id }) => wanted(id)).map((question) => ({ section: path, question })));
    const { Form, kinds } = await loadAsking(all.map(({ question }) => shownAs(question)));
    const kindOf = (question: Question) => kinds[shownAs(question).type];
    const items = all.flatMap((each) => {
        const kind = kindOf(each.question);
        return kind ? { ...each, marking: kind.marking } : [];
    });
    return { items, sections, Form, kindOf };
}
