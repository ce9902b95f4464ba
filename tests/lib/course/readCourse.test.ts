import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placeOf } from '../../../src/lib/course/markdown';
import { readCourse } from '../../../src/lib/course/readCourse';
import { faultText } from '../../../src/lib/schema/located';

let folder: string;
beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'content-'));
    cpSync('content', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const edit = (file: string, from: string, to: string) => {
    const text = readFileSync(join(folder, file), 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    const edited = text.replace(from, to);
    writeFileSync(join(folder, file), edited);
    return edited;
};
const faults = () => readCourse(folder).faults.map(faultText);

const paris = 'chapters/01-story/01-paris';

describe('broken content', () => {
    it('is not what the project ships', () => expect(faults()).toEqual([]));

    // What is wrong, the file, what is changed in it, where the fault stands (the text found there), and what is said.
    it.each<[string, string, string, string, string, string]>([
        [
            'an unknown component',
            `${paris}/01-call.md`,
            '<Person id="aliyev">',
            '<Persson id="aliyev">',
            '<Persson',
            '<Persson> is not a component. Known: Cite, Claim, Person, Quote, Term'
        ],
        [
            'an unknown source',
            `${paris}/01-call.md`,
            '<Cite id="fp-2017" />',
            '<Cite id="fp-2071" />',
            '<Cite id="fp-2071"',
            '<Cite id="fp-2071">: no such id in records/sources.yaml. Did you mean "fp-2017"?'
        ],
        ['a component without an id', `${paris}/01-call.md`, '<Cite id="fp-2017" />', '<Cite />', '<Cite />', '<Cite> needs an id: <Cite id="...">'],
        [
            'a lesson whose rows do not add up',
            'teach/one-lesson.md',
            'minutes: 14',
            'minutes: 15',
            '45\n',
            'minutes should be the sum of the rows, 46, but is 45'
        ],
        [
            'a plan with an unknown section',
            'teach/one-lesson.md',
            'sections: [story/paris, story/voices, story/answers]\n    instructions',
            'sections: [story/pairs, story/voices, story/answers]\n    instructions',
            'story/pairs',
            'no section "story/pairs". Did you mean "story/paris"?'
        ],
        [
            'a plan with violence and no way out',
            'teach/homework-and-seminar.md',
            'sections:\n        - story/paris',
            'sections:\n        - background/war\n        - story/paris',
            'aims:',
            'plan.instead is missing: background/war tells of violence, and nobody has to read that'
        ],
        ['a missing alt', `${paris}/02-addressee.md`, 'alt: One quotation', '# alt: One quotation', 'title:', 'alt is missing'],
        [
            'an unknown key',
            `${paris}/02-addressee.md`,
            'figure: His own',
            'sound: yes\nfigure: His own',
            'yes',
            'sound is not a known key. Known: title, figure, visual, view, alt'
        ],
        [
            'a wrong view',
            `${paris}/02-addressee.md`,
            'show: words',
            'show: wrods',
            'wrods',
            'view.show should be ("words" | "versions" | "speakers" | "for-whom" | "count" | "chairs"), but is "wrods"'
        ],
        [
            'a view that names what is not there',
            `${paris}/02-addressee.md`,
            '[s06]',
            '[s99]',
            'show: words',
            'view: the visual has no "s99". Did you mean "s09"?'
        ],
        [
            'a duplicate section code',
            'chapters/01-story/02-voices/index.md',
            'code: 2',
            'code: 1',
            '1\n',
            'code 1 already belongs to story/paris; a code is never used twice'
        ],
        [
            'a duplicate id',
            'records/terms.yaml',
            '- id: artsakh',
            '- id: nagorno-karabakh ',
            'nagorno-karabakh \n',
            'id "nagorno-karabakh" is used twice in this file'
        ],
        [
            'a quotation that was not said',
            `${paris}/02-addressee.md`,
            '<Quote id="s06">Armenia</Quote>',
            '<Quote id="s06">Armenia must</Quote>',
            '<Quote',
            '<Quote id="s06">: "Armenia must" is not in the record, which has "At the first stage, the negotiations should resume as soon as possible. Armenia should not elude the talks"'
        ],
        [
            'a quotation of what was only retold',
            `${paris}/02-addressee.md`,
            '<Quote id="s06">Armenia</Quote>',
            '<Quote id="s08">Armenia</Quote>',
            '<Quote',
            '<Quote id="s08">: that statement is reported, not quoted; it has no words to quote'
        ],
        ['a claim without a claimant', 'records/claims.yaml', '  claimant: Ruben Melikyan\n', '', 'id: melikyan-20-killed', '0.claimant is missing'],
        ['a claim without a date', 'records/claims.yaml', '  asOf: 2017-03\n', '', 'id: melikyan-20-killed', '0.asOf is missing'],
        [
            'a claim whose text has another figure',
            'chapters/01-story/03-answers/05-kinds.md',
            '20 soldiers',
            '21 soldiers',
            '<Claim id="melikyan-20-killed">',
            '<Claim id="melikyan-20-killed">: the text should hold the figure 20'
        ],
        [
            'figures of different authors added up',
            'chapters/01-story/03-answers/05-kinds.md',
            'in ten months. Hajiyev wrote',
            'in ten months; together with this Hajiyev wrote',
            'together',
            '"together" adds figures of Ruben Melikyan and Hikmat Hajiyev: figures of different authors are never added. Give each its own sentence, without a sum'
        ],
        [
            'a comparable figure of another group',
            'records/claims.yaml',
            'comparable:\n    - gugark-yunusov-21',
            'comparable:\n    - sumgait-soviet-32',
            'sumgait-soviet-32\n  beside',
            '"sumgait-soviet-32" has another measure or group: it belongs to "beside"'
        ],
        [
            'a figure to practise on with a question left out',
            'records/practice.yaml',
            '    - question: dates\n',
            '    - question: how-know\n',
            '- question: who-says',
            'no answer for dates: every question of the method is asked'
        ],
        [
            'an earlier figure that is not there',
            'records/claims.yaml',
            'earlier: apr16-nk-own-20',
            'earlier: apr16-nk-own-21',
            'apr16-nk-own-21',
            'no "apr16-nk-own-21" in records/claims.yaml. Did you mean "apr16-nk-own-20"?'
        ],
        [
            'a link that leads nowhere',
            'about/how-we-wrote-this.md',
            '[listed](/sources/)',
            '[listed](/souces/)',
            '[listed]',
            'link to /souces/: no such page. Did you mean "/sources/"?'
        ],
        [
            'an image that is not there',
            'about/privacy.md',
            'There is no account',
            '![A map](/maps/no.png) There is no account',
            '![A map]',
            'image /maps/no.png is not in static/'
        ],
        [
            'an option without a reason',
            `${paris}/checkpoint.yaml`,
            'They are not named in his words. They wanted a full seat at the table, but he did not speak of them.',
            'No.',
            'No.',
            '0.options.1.why should be a reason of at least 40 letters, but is "No."'
        ],
        [
            'two right options',
            `${paris}/checkpoint.yaml`,
            'text: He named the Nagorno',
            'right: true\n        text: He named the Nagorno',
            '- id: armenia',
            '0.options should be options of which exactly one is right, but is Array'
        ],
        [
            'a guess at how many people',
            'chapters/05-numbers/04-twenty-percent/checkpoint.yaml',
            'unit: per cent',
            'unit: people',
            'people }',
            '0.scale.unit should be a unit of land, "per cent" or "square kilometres": people are never guessed, but is "people"'
        ],
        [
            'a match with an answer that is not in its list',
            'chapters/05-numbers/02-four-days/checkpoint.yaml',
            'answer: nk',
            'answer: nkr',
            'nkr',
            'no answer "nkr" in this question. Did you mean "nk"?'
        ],
        [
            'a question for a step that is not there',
            `${paris}/checkpoint.yaml`,
            'step: addressee',
            'step: adressee',
            'adressee',
            'no step "adressee" in this section. Did you mean "addressee"?'
        ],
        [
            'a source that nobody read',
            'records/sources.yaml',
            'consulted: direct',
            'consulted: memory',
            'memory',
            '0.consulted should be "direct" or "via:" and the id of a source ("memory" is not publishable), but is "memory"'
        ],
        [
            'a person who is not in the records',
            'records/statements.yaml',
            'speaker: aliyev',
            'speaker: alijev',
            'alijev',
            'no "alijev" in records/people.yaml. Did you mean "aliyev"?'
        ]
    ])('%s is said with its place and what is expected', (_name, file, from, to, at, message) => {
        const text = edit(file, from, to);
        const { line, col } = placeOf(text, text.indexOf(at));
        expect(faults()).toEqual([`content/${file}:${line}:${col} ${message}`]);
    });

    it('names a file or folder whose name has no number', () => {
        cpSync(join(folder, paris), join(folder, 'chapters/01-story/paris-again'), { recursive: true });
        expect(faults()).toEqual([
            'content/chapters/01-story/paris-again:1:1 the name should be two digits, a hyphen and a slug, such as 01-paris, but is "paris-again"'
        ]);
    });

    it('lists all faults of a run, sorted by file and line, without the echoes of a broken record file', () => {
        edit('records/terms.yaml', '- id: artsakh', '- idd: artsakh');
        edit(`${paris}/01-call.md`, '<Person id="aliyev">', '<Person id="alijev">');
        const found = faults();
        expect(found[0]).toMatch(/01-call\.md:10:1 <Person id="alijev">.*Did you mean "aliyev"\?/);
        expect(found.filter((line) => line.includes('terms.yaml'))).toHaveLength(2);
        expect(found).toHaveLength(3);
    });
});
