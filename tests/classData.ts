import type { Question } from '../src/lib/course/checkpoint';
import type { Assignment } from '../src/lib/assignment/assignment';
import { letters } from '../src/lib/assignment/letters';
import type { HandIn } from '../src/lib/handin/handIn';
import { sureness, type Sure, type Try } from '../src/lib/quiz/asking';
import { piecesOf } from '../src/lib/quiz/words/pieces';

/** A seeded source of numbers from 0 to 1 (mulberry32, public domain). */
export function chance(seed: number): () => number {
    let a = seed;
    return () => {
        a = (a + 0x6d2b79f5) | 0;
        let t = Math.imul(a ^ (a >>> 15), 1 | a);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
}

const names = [
    'Aygün',
    'Leyla',
    'Anahit',
    'Tigran',
    'Rəşad',
    'Նարե',
    'Olivia',
    'Mehmet',
    'Zoë',
    'Li Wei',
    'Fatima',
    'Jan',
    'Amara',
    'Søren',
    'Ishaan'
];

/** A code's section with its questions, in the order of the assignment. */
export interface Questioned {
    code: number;
    questions: readonly Question[];
}

/** When the class begins, and how long a student needs for a question at most, in milliseconds. */
const [begin, pause] = [Date.UTC(2026, 10, 26, 9, 0), 90_000];

/**
 * Hand-ins of a class of `n` for some sections: always the same for a seed, with all there is in a class. About one answer in four is wrong at
 * first; some students leave questions out, some do nothing, some are late, two may have one name.
 */
export function classOf(n: number, sections: readonly Questioned[], seed: number, options: Partial<Assignment> = {}): HandIn[] {
    const random = chance(seed);
    const assignment: Assignment = {
        sections: sections.map(({ code }) => code),
        checkpoints: true,
        asks: 'name',
        reveal: 'at once',
        title: 'Before Friday',
        instructions: '',
        due: '2026-11-27',
        ...options
    };
    return Array.from({ length: n }, (_, index) => {
        const id = [15, 10, 5, 0].map((shift) => letters[((index * 7919 + seed * 31) >> shift) & 31]).join('');
        const skill = 0.5 + random() * 0.5;
        let at = begin + Math.floor(random() * 36 * 3_600_000);
        const answers: HandIn['answers'] = {};
        const leaves = index % 11 === 5 ? 1 : random() * 0.15;
        for (const question of sections.flatMap(({ questions }) => questions)) {
            if (random() < leaves) continue;
            const tries: Try[] = [];
            const sayHow = () => (random() < 0.8 ? { sure: sureness[Math.min(2, Math.floor(random() * 3.4))] as Sure } : {});
            const isRight = random() < skill;
            at += Math.ceil(random() * pause);
            tries.push({ answer: answerTo(question, isRight, random), at, ...sayHow() });
            if (!isRight && 'hint' in question && random() < 0.9) {
                at += Math.ceil(random() * pause);
                tries.push({ answer: answerTo(question, random() < 0.6, random), at, ...sayHow() });
            }
            answers[question.id] = tries;
        }
        const round = Math.floor(index / names.length);
        const who = `${names[index % names.length]}${round ? ` ${round + 1}` : ''}`;
        return { id, who: index === 7 ? names[2]! : who, assignment, made: at + 60_000, edition: '2026-11-26', answers };
    });
}

/** An answer to a question, right or wrong where it can be. */
export function answerTo(question: Question, right: boolean, random: () => number): string {
    const one = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
    const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);
    const some = (all: readonly { id: string; right?: boolean }[]) => {
        if (right) return ids(all.filter((each) => each.right)).join(',');
        const flipped = one(all).id;
        const chosen = all.filter((each) => (each.id === flipped) !== !!each.right);
        return ids(chosen.length ? chosen : all).join(',');
    };
    const paired = (items: readonly { id: string; own: string }[], groups: readonly { id: string }[]) => {
        const odd = right ? -1 : Math.floor(random() * items.length);
        return items.map(({ id, own }, index) => `${id}:${index === odd ? one(groups.filter((group) => group.id !== own)).id : own}`).join(',');
    };
    switch (question.type) {
        case 'single':
        case 'place': {
            const wrong = question.options.filter((option) => !option.right);
            // One wrong option draws more than the others, as in a real class.
            return right ? question.options.find((option) => option.right)!.id : (random() < 0.6 ? wrong[0]! : one(wrong)).id;
        }
        case 'predict':
            return one(question.options).id;
        case 'multiple':
            return some(question.options);
        case 'words':
            if (piecesOf(question.text).length < question.words.length) throw new Error(`${question.id} has too few words`);
            return some(question.words);
        case 'match':
            return paired(
                question.items.map(({ id, answer }) => ({ id, own: answer })),
                question.answers
            );
        case 'sort':
            return paired(
                question.items.map(({ id, group }) => ({ id, own: group })),
                question.groups
            );
        case 'order': {
            const order = ids(question.items);
            const from = Math.floor(random() * (order.length - 1));
            if (!right) order.splice(from, 2, order[from + 1]!, order[from]!);
            return order.join(',');
        }
        case 'estimate': {
            const { min, max, step } = question.scale;
            if (right) return String(question.value);
            const far = Array.from({ length: Math.floor((max - min) / step) + 1 }, (_, index) => min + index * step).filter(
                (guess) => Math.abs(guess - question.value) > question.tolerance
            );
            return String(one(far));
        }
        case 'text':
        case 'paragraph':
            return ids(question.checks.filter(() => random() < 0.7)).join(',') || '-';
    }
}
