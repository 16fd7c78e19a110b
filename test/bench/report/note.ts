/** Tells the person at the terminal what is going on; results alone go to standard output. */
export function note(text: string): void {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${text}\n`);
}
