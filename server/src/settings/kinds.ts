import { z } from 'zod';

/** A whole number within bounds. */
export function whole(low: number, high: number, unit: string) {
  const words = `takes a whole number of ${unit} from ${low} to ${high}`;
  return z
    .string()
    .regex(/^\d{1,10}$/, words)
    .transform(Number)
    .refine((value) => value >= low && value <= high, words);
}

export function flag() {
  return z.enum(['true', 'false'], 'takes true or false');
}

/** Values with commas between them, each of which passes the test. */
export function list(passes: (value: string) => boolean, words: string) {
  return z
    .string()
    .transform((text) => text.split(',').map((value) => value.trim()))
    .refine((values) => values.every(passes), words);
}
