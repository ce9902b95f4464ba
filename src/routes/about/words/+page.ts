import { prose } from 'virtual:prose';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({ ...data, Intro: (await prose['about/words']?.())?.pieces[0] });
