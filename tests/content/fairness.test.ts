import { describe, expect, it } from 'vitest';
import { allSections } from '../../src/lib/course/course';
import { plainText } from '../../src/lib/course/markdown';
import { realCourse } from '../course';
import { textsIn } from '../texts';
import { bodyOf, loaded, ownWords, sentences } from './text';

const course = realCourse();
const sections = allSections(course).map(({ section }) => section);
const people = Object.values(course.records.people);

/** Words that take a side stand only between quotation marks, or reported as somebody's own in the same sentence. */
const saying = /\b(said|says|wrote|stated|calls?|called|accused|named|spoke|speaks)\b/i;

describe('words', () => {
    it.each(sections.flatMap(({ files }) => files))('%s has loaded words only in somebody’s mouth', (file) => {
        const wrong = sentences(ownWords(file)).filter((sentence) => loaded.test(sentence) && !saying.test(sentence));
        expect(wrong).toEqual([]);
    });
    it('questions and feedback have loaded words only in somebody’s mouth', () => {
        const texts = sections.flatMap(({ questions }) => questions.flatMap((question) => textsIn(question)));
        const wrong = texts.flatMap((text) => sentences(text.replace(/“[^”]*”/g, ' '))).filter((sentence) => loaded.test(sentence) && !saying.test(sentence) && !/\bspoke of\b/.test(sentence));
        expect(wrong).toEqual([]);
    });
    it('nobody "claims", and no people "did" anything as a whole', () => {
        const wrong = sections.flatMap(({ files }) => files.flatMap((file) => sentences(ownWords(file)).filter((text) => /\b(the (Armenians|Azeris|Azerbaijanis) (did|attacked|killed|want))\b/i.test(text))));
        expect(wrong).toEqual([]);
    });
    it('the authorities are introduced as unrecognised in every section that names them', () => {
        for (const { path, files } of sections) {
            const text = files.map((file) => plainText(bodyOf(file))).join(' ');
            const first = text.indexOf('Nagorno-Karabakh authorities');
            if (first >= 0) expect(text.slice(first - 20, first + 70), path).toMatch(/unrecognised Nagorno-Karabakh authorities \(Karabakh Armenians; until 2023\)/);
        }
    });
});

describe('room', () => {
    const surnames = (actors: string[]) => people.filter(({ actor }) => actors.includes(actor)).map(({ name }) => name.split(' ').at(-1) ?? name);
    /** A state or a side as the one who says it. */
    const voice = '(said|says|say|call|calls|called|answered|answers|asks|asked|rejects|rejected|named|spoke|counted|points|wrote|told)';
    const az = new RegExp(`\\b(${surnames(['az', 'dis']).join('|')}|officials of Azerbaijan|chairman of the displaced Azerbaijanis|Azerbaijan’s (government|foreign ministry|foreign minister|military|prosecutor)|state library there|Azerbaijani site|Baku had counted|Azerbaijan’s (defence )?ministry( of defence)? (${voice}|gave|published)|Azerbaijani deputy minister|Azerbaijani organisations said|President Heydar Aliyev|(Azerbaijan|Azerbaijani newspaper|written in Azerbaijan) (begin |also )?(${voice}|begin)|Azerbaijan ${voice})\\b`);
    const arm = new RegExp(`\\b(${surnames(['arm', 'nk']).join('|')}|Pashinyan|Avinyan|Armenia’s (government|president|prime minister|Security Council|foreign minister|investigators)|Armenia’s (defence )?ministry( of defence)? (${voice}|gave|published)|army of Nagorno-Karabakh (had )?${voice}|Armenian information centre|Armenian news site|Fact-checkers in Armenia|To Armenian forces|Armenian (public )?television|Lena Nazaryan|Officials in exile|Karabakh Armenian bodies|Karabakh Armenians in exile|Nagorno-Karabakh authorities|(Armenian side|Armenian heritage organisation|written in Armenia|Armenians|Armenia|Karabakh Armenians) (also |and the European Parliament )?(${voice}|begin))\\b`);
    const count = (text: string) => text.split(/\s+/).length;

    /** Whose view each sentence of a step reports: by the names in it; "he" and "his" belong to whoever was named last. */
    function sidesOf(step: string[]): ('az' | 'arm' | '')[] {
        let named: 'az' | 'arm' | '' = '';
        return step.map((sentence) => {
            const [a, b] = [az.test(sentence), arm.test(sentence)];
            if (a !== b) return (named = a ? 'az' : 'arm');
            return !a && /\b(he|his|him)\b/i.test(sentence) ? named : '';
        });
    }

    it.each(sections.map((section) => [section.path, section] as const))(
        '%s gives both sides about the same room, and nobody the first and the last word',
        (path, { files }) => {
            const steps = files.slice(1).map((file) => sentences(plainText(bodyOf(file))));
            const all = steps.flat();
            const sides = steps.flatMap(sidesOf);
            const room = (side: string) => all.reduce((sum, sentence, index) => sum + (sides[index] === side ? count(sentence) : 0), 0);
            const [a, b] = [room('az'), room('arm')];
            console.log(`${path}: ${a} words on Azerbaijan's speakers, ${b} on the Armenian side's`);
            if (process.env.SHOW) all.forEach((sentence, index) => console.log(sides[index]?.padEnd(4), sentence));
            const voiced = sides.filter(Boolean);
            expect(voiced[0] === voiced.at(-1) && voiced.length > 2 ? `${path}: ${voiced[0]} has both` : '').toBe('');
            expect(Math.abs(a - b) / Math.max(a, b)).toBeLessThanOrEqual(0.15);
        }
    );
    it('the side that comes first alternates from section to section', () => {
        // Across a chapter that is not written yet there is nothing to alternate with.
        const chapter = ({ files }: (typeof sections)[number]) => Number(/chapters\/(\d\d)/.exec(files[0] ?? '')?.[1]);
        const same = sections.filter((section, index) => {
            const before = sections[index - 1];
            return before && chapter(section) - chapter(before) <= 1 && before.first === section.first;
        });
        expect(same.map(({ path }) => path)).toEqual([]);
    });
});

describe('numbers', () => {
    it('every figure of casualties or territory in the prose stands in a claim', () => {
        const wrong = sections.flatMap(({ files }) => files).filter((file) => /\b\d+ (killed|wounded|dead|soldiers|per cent)\b/.test(plainText(bodyOf(file).replace(/<Claim[^>]*>[\s\S]*?<\/Claim>/g, ' '))));
        expect(wrong).toEqual([]);
    });
    it('the number of statements without an answer in the prose is the one of the data', () => {
        expect(bodyOf('chapters/01-story/03-answers/04-unanswered.md')).toMatch(/^\s*Thirteen of the 26/);
    });
});
