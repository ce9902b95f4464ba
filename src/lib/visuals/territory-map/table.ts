import { dateInWords } from '../../records/inWords';
import type { TableData } from '../visual';
import type { MapData } from './index';

/** Areas and who controlled them when, then places by all their names. */
export function mapTable({ areas, places }: MapData): TableData {
    const areaRows = areas.flatMap(({ name, km2, control }) =>
        control.map(({ from, to, by, how }, index) => [
            index ? '' : km2 ? `${name}, ${km2.toLocaleString('en')} sq km` : name,
            by,
            to ? `${dateInWords(from)} to ${dateInWords(to)}` : `since ${dateInWords(from)}`,
            how ?? ''
        ])
    );
    const placeRows = places.map(({ name, az, hy, held }) => [name, `${az}; ${hy}`, held, '']);
    return {
        caption: 'Areas and who controlled them; then places by their names',
        columns: ['Area or place', 'Controlled by; or names in Azerbaijani and Armenian', 'When', 'How'],
        rows: [...areaRows, ...placeRows]
    };
}
