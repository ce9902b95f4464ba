import { expect, it } from 'vitest';
import { fileText, marking } from '../../../../src/lib/quiz/paragraph/score';
import { question } from './question';

it('has the model and every check with its examples as its reasons', () => {
    expect(marking.reasonsOf(question)).toEqual([
        { text: 'One good answer among many', why: 'A good paragraph.' },
        { text: 'Every claim has a speaker.', why: 'Passes: She said so. Fails: It is so.' },
        { text: 'I say what is not known.', why: 'Passes: Nobody counted. Fails: Many, surely.' }
    ]);
});
it('is never right or wrong, and says what was ticked', () => {
    expect(marking.score(question, 'speaker')).toBeNull();
    expect(marking.inWords(question, 'speaker')).toBe('Wrote a text; 1 of 2 checks ticked: Every claim has a speaker.');
    expect(marking.inWords(question, 'room')).toBeNull();
});
it('is kept as a file with the task, the words and the ticks', () => {
    expect(fileText(question, ' Mine.\nAll mine. \n', new Set(['unknown']))).toBe(
        'Write a paragraph.\n\nMine.\nAll mine.\n\n[ ] Every claim has a speaker.\n[x] I say what is not known.\n'
    );
});
