import { dateInWords, figureInWords } from '../../records/inWords';
import type { TableData } from '../visual';
import type { MapData } from './index';

/** Areas and who controlled them when, then places by all their names. */
export function mapTable(data: MapData): TableData {
    return {
        caption: 'Areas and who controlled them; then places by their names',
        columns: ['Area or place', 'Controlled by; or names in Azerbaijani and Armenian', 'When', 'How'],
        // Written when the table is opened: no reader should wait for it.
        get rows() {
            return rowsOf(data);
        }
    };
}

function rowsOf({ areas, places }: MapData): string[][] {
    const areaRows = areas.flatMap(({ name, km2, control }) =>
        control.map(({ from, to, by, how }, index) => [
            index ? '' : km2 ? `${name}, ${figureInWords(km2)} sq km` : name,
            by,
            to ? `${dateInWords(from)} to ${dateInWords(to)}` : `since ${dateInWords(from)}`,
            how ?? ''
        ])
    );
    const placeRows = places.map(({ name, az, hy, held }) => [name, `${az}; ${hy}`, held, '']);
    return [...areaRows, ...placeRows];
}
