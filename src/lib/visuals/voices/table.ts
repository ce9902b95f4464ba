import { actorNames } from '../../records/inWords';
import type { TableData } from '../visual';
import type { VoicesData } from './index';
import { firstVersion, versionDays, wordsOf } from './layout';

/** Who is quoted, for whom, in how many words, and since when; then those who are not. */
export function voicesTable({ speakers, chairs }: VoicesData): TableData {
    const quoted = speakers.map((speaker) => [
        speaker.name,
        speaker.cited ? `${actorNames.med}, cited by Gurbanov` : `${actorNames[speaker.actor]}: ${speaker.role}`,
        String(wordsOf(speaker)),
        versionDays[firstVersion(speaker)] ?? ''
    ]);
    const absent = chairs.map(({ voice }) => [voice, 'not quoted', '0', '']);
    return {
        caption: 'Words between quotation marks in the story, by speaker',
        columns: ['Who', 'For whom', 'Words', 'First in the version of'],
        rows: [...quoted, ...absent]
    };
}
