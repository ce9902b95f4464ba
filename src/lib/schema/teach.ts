import * as v from 'valibot';
import { prose, someSources } from './text';

const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120));
const sectionPath = v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'the path of a section such as "story/paris"'));
const some = <S extends v.GenericSchema>(schema: S) => v.pipe(v.array(schema), v.minLength(1, 'one at the least'));

/** A row of a timetable: what the teacher does, what the students do, what is needed. */
const row = v.strictObject({ minutes, title: prose, teacher: prose, students: prose, needs: v.optional(prose) });

/** A lesson, or work at home, minute by minute: its rows must make up its length. */
const lesson = v.strictObject({
    title: prose,
    minutes,
    /** Done at home, at the student's own pace. */
    home: v.optional(v.boolean(), false),
    /** What is read in it, of the sections of the plan. */
    sections: v.optional(v.array(sectionPath), []),
    rows: some(row)
});

const plan = v.strictObject({
    aims: some(prose),
    /** What is assigned, in the order of reading. */
    sections: some(sectionPath),
    /** What a student may do in place of a section that tells of violence; must be there if one does. */
    instead: v.optional(prose),
    /** What the assignment tells students. */
    instructions: v.pipe(prose, v.maxLength(400, 'at most 400 letters, so that it fits into a code')),
    /** Codes of the C3 Framework and of Common Core with what they ask for, shortened. */
    standards: some(v.strictObject({ code: v.string(), says: prose })),
    /** Questions to talk about, open to both sides. */
    talk: some(prose),
    /** The last question, answered alone. */
    exit: prose
});

/** The best that can be said for one answer, for a controversy. */
const sideCase = v.strictObject({ title: prose, case: prose, sources: someSources });

/** A sheet for students with room to write. */
const sheet = v.strictObject({
    title: prose,
    says: prose,
    parts: some(v.strictObject({ asks: prose, lines: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)) }))
});

/** A day of mourning or memory: whose it is and what it remembers. */
const day = v.strictObject({
    /** Month and day, or the first of several, for their order. */
    at: v.pipe(v.string(), v.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'month and day as MM-DD, in quotes')),
    day: prose,
    of: v.picklist(['az', 'arm']),
    name: prose,
    remembers: prose,
    sources: someSources
});

/** Frontmatter of a page in content/teach */
export const teachPage = v.strictObject({
    title: prose,
    order: v.number(),
    summary: prose,
    group: v.picklist(['plans', 'class', 'school']),
    plan: v.optional(plan),
    lessons: v.optional(v.array(lesson), []),
    cases: v.optional(v.pipe(v.array(sideCase), v.length(2, 'two cases'))),
    sheet: v.optional(sheet),
    days: v.optional(v.array(day), [])
});

export type TeachMeta = v.InferOutput<typeof teachPage>;
export type PlanMeta = v.InferOutput<typeof plan>;
export type Lesson = v.InferOutput<typeof lesson>;
export type Sheet = v.InferOutput<typeof sheet>;
export type Day = v.InferOutput<typeof day>;
