/** The same work for the same input is done once, however often it is asked for in a row. */
export function once<I extends string | number | null, T>(work: (input: I) => Promise<T>): (input: I) => Promise<T> {
  let last: { input: I; result: Promise<T> } | undefined;
  return (input) => {
    if (!last || last.input !== input) last = { input, result: work(input) };
    return last.result;
  };
}
