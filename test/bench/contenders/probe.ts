// Loaded into every contender with --import: tells the bench what the process has used, over its IPC channel.
import process from 'node:process';

/** What a process has used. */
export interface Usage {
  /** User and system time since it started, in seconds. */
  readonly cpu: number;
  /** Largest resident set since the last question, in bytes. */
  readonly peakMemory: number;
}

const SAMPLE_EVERY = 50;

let peak = 0;
const sample = () => {
  peak = Math.max(peak, process.memoryUsage.rss());
};
setInterval(sample, SAMPLE_EVERY).unref();

process.on('message', (message) => {
  if (message !== 'usage') return;
  sample();
  const { user, system } = process.cpuUsage();
  const usage: Usage = { cpu: (user + system) / 1e6, peakMemory: peak };
  peak = 0;
  process.send?.(usage);
});
// The bench is gone, however it ended.
process.on('disconnect', () => process.exit());
