import { dateInWords } from '../../records/inWords';
import type { Marking } from '../asking';
import { marking as choosing } from '../single/score';
import type { PlaceQuestion } from './index';

export const marking: Marking<Pick<PlaceQuestion, 'options' | 'on'>> = {
    ...choosing,
    onPaper: ({ on }) => ({ setting: `On the map of ${dateInWords(on)}.` })
};
