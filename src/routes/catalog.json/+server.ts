import { json } from '@sveltejs/kit';
import { course } from 'virtual:course';
import { catalog } from '$lib/course/catalog';

export const prerender = true;

export const GET = () => json(catalog(course));
