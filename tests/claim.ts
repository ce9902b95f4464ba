import * as v from 'valibot';
import { claim as schema, type Claim } from '../src/lib/schema/claims';

/** The entries of a claim as the records have it. */
export const entries = {
    measure: 'killed',
    group: 'az-military',
    whom: 'Azerbaijani soldiers',
    value: 31,
    unit: 'people',
    asOf: '2016-04-05',
    claimant: 'Ministry of Defence of Azerbaijan',
    side: 'az',
    kind: 'official',
    shown: false,
    evidence: 'A press statement.',
    confidence: 'high',
    sources: ['some-source']
};

/** Such a claim, with what a test changes. */
export const claim = (id: string, more: Record<string, unknown> = {}): Claim => v.parse(schema, { id, ...entries, ...more });

/** What Armenia says of its own side, with names, and Azerbaijan of the same without a number. */
export const armenian = {
    own: claim('arm-77', {
        value: 77,
        side: 'arm',
        group: 'arm-military',
        whom: 'Armenian soldiers',
        claimant: 'Ministry of Defence of Armenia',
        shown: true
    }),
    unnumbered: claim('az-none', { value: null, group: 'arm-military', whom: 'Armenian soldiers', words: 'heavy losses' })
};
