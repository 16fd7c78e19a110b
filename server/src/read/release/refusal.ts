/** A release that would break what earlier ones promised, or that has nothing to tell. */
export class ReleaseRefusedError extends Error {
  override readonly name = 'ReleaseRefusedError';
  readonly code = 'RELEASE_REFUSED';
}
