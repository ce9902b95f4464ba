import type { ParagraphQuestion } from '../../../../src/lib/quiz/paragraph';

/** A writing task with two checks. */
export const question: ParagraphQuestion = {
    ...{
        id: 'q',
        type: 'paragraph',
        step: 'one',
        aim: 1,
        asks: 'concept',
        stem: 'Write a paragraph.',
        sources: ['s'],
        lines: 6,
        model: 'A good paragraph.'
    },
    checks: [
        { id: 'speaker', text: 'Every claim has a speaker.', passes: 'She said so.', fails: 'It is so.' },
        { id: 'unknown', text: 'I say what is not known.', passes: 'Nobody counted.', fails: 'Many, surely.' }
    ]
};
