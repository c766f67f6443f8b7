/** A start that cannot succeed as things are; the message says what to do, so it is shown without a stack. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
