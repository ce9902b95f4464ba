import { prose } from 'virtual:prose';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => {
    const texts = await Promise.all(data.pages.map(async ({ id }) => (await prose[`about/${id}`]!()).pieces[0]));
    return { ...data, texts };
};
