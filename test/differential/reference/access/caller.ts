/** A grant by its values; the subject is the identifier of a row. */
export interface HeldGrant {
  readonly role: string;
  /** 6, 9 or 12 digits. */
  readonly division: string;
  readonly cadre?: number;
  readonly department?: number;
  readonly team?: number;
}

/** Who asks, in one request. */
export interface Caller {
  /** None for the public. */
  readonly grants: readonly HeldGrant[];
  /** Says what sensitive values are read for. */
  readonly hasPurpose: boolean;
}
