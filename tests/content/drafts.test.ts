import { describe, expect, it } from 'vitest';
import { draftChecks } from '../../src/lib/schema/draftChecks';
import { wordsIn } from '../../src/lib/schema/text';
import { textOf } from '../../src/lib/visuals/draft/layout';
import { realCourse } from '../course';
import { highlight } from '../../src/lib/quiz/paragraph/highlight';
import { list, loaded, sentences } from './text';

const { drafts: all, statements } = realCourse().records;
const drafts = Object.values(all);
const own = (text: string) => text.replace(/“[^”]*”/g, ' ');
const quoted = Object.values(statements).flatMap(({ words }) => words).join(' ');

describe('the drafts', () => {
    it('lean to each side in the same number, at the same length and in the same places', () => {
        expect(drafts.map(({ leans }) => leans).sort()).toEqual(['arm', 'az']);
        const lengths = drafts.map((draft) => wordsIn(textOf(draft, 'from')));
        console.log(`drafts before: ${lengths.join(' and ')} words`);
        expect(Math.min(...lengths) / Math.max(...lengths)).toBeGreaterThan(0.9);
        const checksOf = ({ sentences }: (typeof drafts)[number]) => sentences.map((pieces) => pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.check])));
        expect(checksOf(drafts[0]!)).toEqual(checksOf(drafts[1]!));
    });
    it.each(drafts)('$id has one loaded word before, and none of its own after', (draft) => {
        expect(own(textOf(draft, 'from')).match(new RegExp(loaded, 'gi'))).toHaveLength(1);
        expect(own(textOf(draft, 'to'))).not.toMatch(loaded);
    });
    it.each(drafts)('$id writes in no loaded word at any check', ({ sentences }) => {
        const written = sentences.flat().flatMap((piece) => (typeof piece === 'string' ? [piece] : [piece.to]));
        expect(written.filter((text) => loaded.test(own(text)))).toEqual([]);
    });
    it.each(drafts)('$id gives both sides about the same room in the end, and neither the first and the last word', (draft) => {
        const az = /Hajiyev|Aliyev|, he wrote/;
        const arm = /Melikyan|Nersisyan/;
        const said = sentences(textOf(draft, 'to')).slice(0, -1);
        const sides = said.map((sentence) => (az.test(sentence) ? 'az' : arm.test(sentence) ? 'arm' : 'nobody'));
        const room = (side: string) => said.reduce((sum, sentence, index) => sum + (sides[index] === side ? wordsIn(sentence) : 0), 0);
        console.log(`${draft.id}: ${room('az')} words on Azerbaijan's speakers, ${room('arm')} on the Armenian side's`);
        expect(sides).not.toContain('nobody');
        expect(sides[0]).not.toBe(sides.at(-1));
        expect(Math.min(room('az'), room('arm')) / Math.max(room('az'), room('arm'))).toBeGreaterThanOrEqual(0.85);
    });
    it.each(drafts)('$id quotes only what was said', (draft) => {
        const quotations = [...textOf(draft, 'to').matchAll(/“([^”]*)”/g)].map(([, words = '']) => words);
        expect(quotations.filter((words) => !quoted.includes(words))).toEqual([]);
    });
    it.each(drafts)('$id has something to look at before, and nothing after', (draft) => {
        const found = (text: string) => new Set(highlight(text, list).flatMap(({ found }) => found ?? []));
        expect([...found(textOf(draft, 'from'))].sort()).toEqual(expect.arrayContaining(['loaded', 'number', 'speaker']));
        expect([...found(textOf(draft, 'to'))]).toEqual([]);
    });
    it('have notes of about the same length', () => {
        for (const check of draftChecks) {
            const [a = 0, b = 0] = drafts.map(({ notes }) => notes[check].length);
            expect(Math.abs(a - b), check).toBeLessThanOrEqual(6);
        }
    });
});

describe('the model paragraphs', () => {
    const models = realCourse().chapters.flatMap(({ sections }) => sections.flatMap(({ questions }) => questions.flatMap((each) => (each.type === 'paragraph' ? [each] : []))));
    it.each(models)('$id quotes only what was said, has no loaded word of its own, and gives both sides the same room', ({ model }) => {
        const quotations = [...model.matchAll(/“([^”]*)”/g)].map(([, words = '']) => words);
        expect(quotations.filter((words) => !quoted.includes(words))).toEqual([]);
        expect(highlight(model, list).filter(({ found }) => found)).toEqual([]);
        const room = (speakers: RegExp) => sentences(model).filter((sentence) => speakers.test(sentence)).reduce((sum, sentence) => sum + wordsIn(sentence), 0);
        const [az, arm] = [room(/Aliyev|Hajiyev|he said/), room(/Sahakyan|Sargsyan/)];
        console.log(`model: ${az} words on Azerbaijan's speakers, ${arm} on the Armenian side's`);
        expect(Math.min(az, arm) / Math.max(az, arm)).toBeGreaterThanOrEqual(0.85);
    });
});
