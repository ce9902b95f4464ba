import { expect, it } from 'vitest';
import { goOn } from '../../src/routes/goOn';

const section = (path: string) => ({ path, title: `Title of ${path}`, steps: [{ id: 'one' }, { id: 'two' }], questions: [`${path}-q`] });
const sections = [section('a'), section('b')];
const place = (step: string, ...seen: string[]) => ({ step, seen, at: 1 });
const answer = [{ answer: 'x', at: 1 }];

it.each([
    ['nobody knows where, who has read nothing', {}, {}, null, undefined],
    ['nobody knows where, who read what is gone', { gone: place('one', 'one') }, {}, 'gone', undefined],
    ['at the step that was reached', { a: place('one', 'one') }, {}, 'a', '/a/#one'],
    ['at the questions, when all steps were seen', { a: place('one', 'one', 'two') }, {}, 'a', '/a/#checkpoint'],
    ['in the next section, when all is done', { a: place('two', 'one', 'two') }, { 'a-q': answer }, 'a', '/b/'],
    ['where they are, when there is no next one', { b: place('two', 'one', 'two') }, { 'b-q': answer }, 'b', '/b/#two'],
    ['at a step not seen, though all is answered', { a: place('one', 'one') }, { 'a-q': answer }, 'a', '/a/#one']
])('a reader goes on %s', (_name, places, answers, latest, to) => expect(goOn(sections, { places, answers }, latest)?.to).toBe(to));
