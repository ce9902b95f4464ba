import { hashOf } from '../records/hash';

/** A check against accidents, no protection: FNV-1a, 32 bits, in base 36. */
export const checkOf = (text: string): string => hashOf(text).toString(36);
