import type { Actor } from '../schema/text';
import type { FirstSide } from './visual';

/** What the section’s first side says comes first; else the order stays. */
export function ownFirst<Said extends { side: Actor }>(said: readonly Said[], first: FirstSide): Said[] {
    return [...said].sort((a, b) => Number(b.side === first) - Number(a.side === first));
}
