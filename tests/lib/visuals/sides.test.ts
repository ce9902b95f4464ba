import { expect, it } from 'vitest';
import { ownFirst } from '../../../src/lib/visuals/sides';

const said = (...sides: ('az' | 'arm' | 'nk')[]) => sides.map((side) => ({ side }));

it.each([
    ['arm', said('az', 'arm'), said('arm', 'az')],
    ['az', said('az', 'arm'), said('az', 'arm')],
    ['az', said('nk', 'arm', 'az'), said('az', 'nk', 'arm')],
    ['az', said('nk', 'arm'), said('nk', 'arm')],
    ['az', [], []]
] as const)('with %s first, %j stand as %j', (first, given, order) => expect(ownFirst(given, first)).toEqual(order));
