/** A reason not to start that the person at the terminal can act on. Its message is one line. */
export class StartupError extends Error {
  override name = 'StartupError';
}
