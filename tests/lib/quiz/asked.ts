import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet, type Component } from 'svelte';
import { vi } from 'vitest';
import type { Sure, Try } from '../../../src/lib/quiz/asking';
import Question from '../../../src/lib/quiz/Question.svelte';
import type { Kind } from '../../../src/lib/quiz/registry';

const grounds = createRawSnippet(() => ({ render: () => '<p>Rests on source 1.</p>' }));

/** A question as a page shows it, which takes in what is answered; earlier tries by their answers. */
export function ask<Q extends { id: string; stem: string }>(kind: Kind<never>, question: Q, earlier: string[] = []) {
    let tries: Try[] = earlier.map((answer, at) => ({ answer, at }));
    const onanswer = vi.fn((answer: string, sure?: Sure) => {
        tries = [...tries, { answer, at: tries.length, ...(sure && { sure }) }];
        void shown.rerender({ tries });
    });
    // Which question goes with which type is the test's business.
    const shown = render(Question as unknown as Component<Record<string, unknown>>, { question, number: 1, kind, tries, onanswer, grounds });
    return { onanswer, rerender: shown.rerender };
}

export const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
export const button = () => screen.getByRole('button', { name: /^(Check|Check again|Answer again|See what is found)$/ });
/** What is said of the answer. */
export const said = () => document.querySelector('[data-feedback][role="status"]');
export const group = (name: string | RegExp) => within(screen.getByRole('group', { name }));
