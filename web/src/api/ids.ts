const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function decoded(param: string): string {
  try {
    return decodeURIComponent(param);
  } catch {
    return param;
  }
}

/**
 * The interview that an address names: the API's own id, or the bare uuid that stands in e-mails.
 * @param param of the route, which the router leaves encoded
 */
export function interviewIdOf(param: string): string {
  const id = decoded(param);
  return UUID.test(id) ? btoa(`Interview:${id.toLowerCase()}`) : id;
}

/** The address of an interview or one of its pages. */
export function interviewPath(id: string, page?: 'results' | 'path'): string {
  const base = `/interviews/${encodeURIComponent(id)}`;
  return page === undefined ? base : `${base}/${page}`;
}
