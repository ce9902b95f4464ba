import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ReadingView } from '../../../../src/lib/visuals/reading';
import Reading from '../../../../src/lib/visuals/reading/Reading.svelte';
import Citing from '../Citing.svelte';
import { data } from './data';

const show = (view: ReadingView, more = {}) => render(Citing, { shows: Reading, data, view, first: 'arm', ...more });
const one: ReadingView = { show: 'claim', claim: 'az-on-arm', questions: ['what'], ask: false };
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const order = (...texts: string[]) => texts.map((text) => document.body.textContent!.indexOf(text));

describe('a figure', () => {
    it('stands as a sheet with its author, day, words and ground', () => {
        show(one);
        expect(screen.getByRole('heading', { name: '31 killed: Armenian soldiers' })).toBeInTheDocument();
        for (const part of [/Ministry of Defence of Azerbaijan/, /5 April 2016/, /“thirty-one”/, /A press statement/])
            expect(screen.getByText(part)).toBeInTheDocument();
    });
    it('has a button for each question; the first of the step is open with what we found', async () => {
        show(one);
        expect(screen.getByRole('button', { name: /^2 What is counted/ })).toHaveAttribute('aria-expanded', 'true');
        expect(screen.getByText('The killed alone.')).toBeInTheDocument();
        await press(/^1 Who says it/);
        expect(screen.getByText('A ministry.')).toBeInTheDocument();
        expect(screen.queryByText('The killed alone.')).toBeNull();
    });
    it('asks first where the reader is to answer, and keeps what was opened until the next step', async () => {
        const { rerender } = show({ ...one, ask: true });
        expect(screen.getByText('Killed, or wounded?')).toBeInTheDocument();
        expect(screen.queryByText('The killed alone.')).toBeNull();
        await press('Show what we found');
        expect(screen.getByText('The killed alone.')).toBeInTheDocument();
        await press(/^1 Who/);
        expect(screen.queryByText('A ministry.')).toBeNull();
        await press(/^2 What/);
        expect(screen.getByText('The killed alone.')).toBeInTheDocument();
        await rerender({ view: { ...one, ask: true } });
        expect(screen.queryByText('The killed alone.')).toBeNull();
    });
    it('moves between the questions by arrow keys', async () => {
        show(one);
        screen.getByRole('button', { name: /^1 Who/ }).focus();
        await userEvent.keyboard('{ArrowDown}');
        expect(screen.getByRole('button', { name: /^2 What/ })).toHaveFocus();
    });
    it('has the answers of its step open where it stands still', () => {
        show({ ...one, questions: ['who', 'what'], ask: true }, { still: true });
        expect(screen.queryByRole('button')).toBeNull();
        expect(screen.getByText('A ministry.')).toBeInTheDocument();
        expect(screen.getByText('The killed alone.')).toBeInTheDocument();
    });
});

describe('two figures', () => {
    const pair: ReadingView = { show: 'pair', claims: ['az-on-arm', 'arm-on-az'], question: 'who', ask: true };
    it('stand in the order of the section, and open together', async () => {
        show(pair);
        const [arm = 0, az = 0] = order('31 killed: Azerbaijani soldiers', '31 killed: Armenian soldiers');
        expect(arm).toBeLessThan(az);
        expect(screen.queryByText('A deputy.')).toBeNull();
        await press('Show what we wrote');
        expect(screen.getByText('A deputy.')).toBeInTheDocument();
        expect(screen.getByText('A ministry.')).toBeInTheDocument();
    });
    it('have their answers where they stand still', () => {
        show(pair, { still: true });
        expect(screen.getByText('A deputy.')).toBeInTheDocument();
    });
});

describe('two sentences', () => {
    const said: ReadingView = { show: 'said', position: 'status', voices: ['az', 'nk'] };
    it('stand in the order of the section, and what they mean is opened for both at once', async () => {
        show(said);
        const [nk = 0, az = 0] = order('Never within it.', 'Never independent.');
        expect(nk).toBeLessThan(az);
        expect(screen.queryByText('We have decided.')).toBeNull();
        await press('Show a form that each would sign');
        expect(screen.getByText('We have decided.')).toBeInTheDocument();
        expect(screen.getByText('Self-rule within it.')).toBeInTheDocument();
    });
    it('are said back where they stand still', () => {
        show(said, { still: true });
        expect(screen.getByText('We have decided.')).toBeInTheDocument();
    });
});
