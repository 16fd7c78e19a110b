const COLOURS: Readonly<Partial<Record<string, string>>> = {
  ORDINARY: 'var(--ordinary)',
  REGISTERED_POOR: 'var(--poor)',
  LIFTED: 'var(--lifted)',
  SUPPORTED_AFTER_LIFTING: 'var(--supported)',
  MONITORED_UNSTABLE: 'var(--unstable)',
  MONITORED_MARGINAL: 'var(--marginal)',
  MONITORED_SUDDEN_HARDSHIP: 'var(--hardship)',
  RISK_REMOVED: 'var(--removed)',
};

/** The colour of a status; that of the ink for one that a later server has added. */
export function statusColour(status: string): string {
  return COLOURS[status] ?? 'var(--ink)';
}
