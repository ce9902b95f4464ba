import { drawMap, readSchematic } from '../src/build/geo';

/** The project's own lines, and the map drawn from them. */
export const schematic = readSchematic('content');
export const drawn = drawMap(schematic);
