/** What the person who starts the server sees. */
export interface Progress {
  /** A piece of work, with how much of it is done when it is counted. */
  step(label: string, done?: number, total?: number): void;
}

/** Progress that ends before something else is printed. */
export interface ShownProgress extends Progress {
  done(): void;
}

const BAR = 24;

/** Progress on a terminal as one line that is drawn anew; elsewhere as a line when a step begins and ends. */
export function terminalProgress(out: NodeJS.WriteStream): ShownProgress {
  let last = '';
  let drawn = false;
  const line = (text: string): void => {
    if (out.isTTY) {
      out.write(`\r\u001b[2K${text}`);
      drawn = true;
    } else if (text !== last) {
      out.write(`${text}\n`);
    }
    last = text;
  };
  return {
    step(label, done, total) {
      if (done === undefined || total === undefined) {
        if (drawn) out.write('\n');
        line(label);
        return;
      }
      const filled = Math.round((done / total) * BAR);
      const percent = `${Math.round((done / total) * 100)}`.padStart(3);
      line(`${percent} % [${'█'.repeat(filled)}${'·'.repeat(BAR - filled)}] ${label}`);
    },
    done() {
      if (drawn) out.write('\n');
    },
  };
}
