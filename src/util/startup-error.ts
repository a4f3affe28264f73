/** A startup failure that the operator can fix. Its message is one line. */
export class StartupError extends Error {
  override name = 'StartupError';
}
