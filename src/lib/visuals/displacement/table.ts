import type { TableData } from '../visual';
import type { DisplacementData } from './index';
import { counts, figureText, waveNames, wayInWords } from './layout';

/** Every figure, also those that the picture does not draw because they add groups up. */
export function displacementTable({ flows }: DisplacementData): TableData {
    return {
        caption: 'People who were driven out, fled or moved back: figures never to be added up',
        columns: ['Group', 'When and where', 'Figure', 'What it counts', 'Author', 'Day', 'How it is known'],
        rows: flows.flatMap((flow) =>
            flow.figures.map((figure) => [
                flow.title,
                flow.wave ? `${waveNames[flow.wave]}, ${wayInWords(flow)}` : 'adds groups up: not drawn',
                figureText(figure),
                figure.value === null && figure.low === undefined ? `the words given: “${figure.words}”` : counts[figure.definition],
                figure.author,
                figure.dated,
                [figure.evidence, figure.caveat].filter(Boolean).join(' ')
            ])
        )
    };
}
