import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Linux counts CPU time in hundredths of a second for its readers, whatever the kernel's own clock is. */
const TICKS = 100;

/**
 * CPU time of a PostgreSQL server, its sessions and those that ended, in seconds; undefined where the system has no
 * /proc.
 */
export function postgresCpu(postmaster: number): number | undefined {
  if (!existsSync('/proc/self/stat')) return undefined;
  let ticks = 0;
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const fields = statOf(entry);
    if (!fields) continue;
    const own = Number(fields[11]) + Number(fields[12]);
    if (Number(entry) === postmaster) ticks += own + Number(fields[13]) + Number(fields[14]);
    else if (Number(fields[1]) === postmaster) ticks += own;
  }
  return ticks / TICKS;
}

/** Fields from the third on of proc_pid_stat(5); the second, the name, may hold spaces and stands in parentheses. */
function statOf(pid: string): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    // It ended in between.
    return undefined;
  }
}
