import { expect, it } from 'vitest';
import { commandOf } from '../../../../src/routes/teach/present/keys';
import { turnOf } from '../../../../src/routes/teach/present/touch';

const press = (key: string, code = '', held: object = {}) => ({ key, code, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...held });
const shift = { shiftKey: true };

it.each([
    ['PageDown', press('PageDown'), 'on', 'on', 'on'],
    ['PageUp', press('PageUp'), 'back', 'back', 'back'],
    ['Escape', press('Escape'), 'leave', 'leave', 'leave'],
    ['space', press(' '), 'on', null, null],
    ['Enter', press('Enter'), 'on', null, null],
    ['right', press('ArrowRight'), 'on', 'on', null],
    ['up', press('ArrowUp'), 'back', 'back', null],
    ['End', press('End'), 'last', 'last', null],
    ['a', press('a'), 'answers', 'answers', null],
    ['A', press('A', 'KeyA', shift), 'answers', 'answers', null],
    ['.', press('.'), 'blank', 'blank', null],
    ['?', press('?', 'Slash', shift), 'keys', 'keys', null],
    ['3', press('3', 'Digit3'), { answer: 2, by: 1 }, { answer: 2, by: 1 }, null],
    ['shift and 3', press('#', 'Digit3', shift), { answer: 2, by: -1 }, { answer: 2, by: -1 }, null],
    ['a French 3', press('"', 'Digit3'), { answer: 2, by: 1 }, { answer: 2, by: 1 }, null],
    ['3 of the number block', press('3', 'Numpad3'), { answer: 2, by: 1 }, { answer: 2, by: 1 }, null],
    ['7', press('7', 'Digit7'), null, null, null],
    ['control and f', press('f', 'KeyF', { ctrlKey: true }), null, null, null],
    ['alt and left', press('ArrowLeft', '', { altKey: true }), null, null, null],
    ['tab', press('Tab'), null, null, null],
    ['constructor', press('constructor'), null, null, null]
])('%s on the slide, on a button, and in a field', (_, pressed, free, button, text) => {
    expect(commandOf(pressed, null, true)).toEqual(free);
    expect(commandOf(pressed, 'button', true)).toEqual(button);
    expect(commandOf(pressed, 'text', true)).toEqual(text);
});

it.each(['a', 'b', 'f', 's', 't', '?', '.'])('%s does nothing where letters are switched off', (key) => {
    expect(commandOf(press(key), null, true)).not.toBeNull();
    expect(commandOf(press(key), null, false)).toBeNull();
    expect(commandOf(press('1', 'Digit1'), null, false)).toBeNull();
});

it.each([
    ['a tap at the right', { x: 900, y: 50 }, { x: 904, y: 52 }, 1],
    ['a tap at the left', { x: 90, y: 50 }, { x: 90, y: 50 }, -1],
    ['a tap in the middle', { x: 500, y: 50 }, { x: 500, y: 50 }, 0],
    ['a stroke to the left', { x: 500, y: 50 }, { x: 400, y: 60 }, 1],
    ['a stroke to the right', { x: 900, y: 50 }, { x: 990, y: 60 }, -1],
    ['a stroke down', { x: 900, y: 50 }, { x: 890, y: 250 }, 0],
    ['a slanting stroke', { x: 900, y: 50 }, { x: 800, y: 130 }, 0]
])('%s', (_, down, up, by) => expect(turnOf(down, up, 1000)).toBe(by));
