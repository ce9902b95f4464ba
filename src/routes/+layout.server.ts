import { course } from 'virtual:course';
import type { LayoutServerLoad } from './$types';

/** What every page shows of the whole. */
export const load: LayoutServerLoad = () => {
    const { title, description, edition } = course.explainer;
    return { explainer: { title, description, edition } };
};
