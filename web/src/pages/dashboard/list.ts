import { createSignal, onCleanup, onMount, type Accessor } from 'solid-js';
import type { Api } from '../../api/client.tsx';
import type { DashboardQuery } from '../../api/generated/graphql.ts';
import type { ApiError } from '../../api/outcome.ts';
import { whenAwake } from '../../live/wake.ts';
import { Dashboard, MoreInterviews, type ListedInterview, type OpenInterview } from './dashboard.graphql.ts';

const pageSize = 20;
type Page = DashboardQuery['interviews'];

const isOver = ({ status }: ListedInterview): boolean =>
  status === 'COMPLETED' || status === 'EXPIRED' || status === 'CANCELLED';

type Edges<Node> = { readonly edges: readonly { readonly node: Node }[] };
const nodes = <Node>({ edges }: Edges<Node>): Node[] => edges.map(({ node }) => node);

/** The rows that did not change keep their identity, so that nothing that is focused is drawn anew. */
export function kept<Row extends { readonly id: string }>(
  before: readonly Row[],
  after: readonly Row[],
): readonly Row[] {
  const known = new Map(before.map((row) => [row.id, row]));
  return after.map((row) => {
    const old = known.get(row.id);
    return old !== undefined && JSON.stringify(old) === JSON.stringify(row) ? old : row;
  });
}

export type List = Readonly<{
  open: Accessor<readonly OpenInterview[]>;
  over: Accessor<readonly ListedInterview[]>;
  hasMore: Accessor<boolean>;
  state: Accessor<'LOADING' | 'READY'>;
  error: Accessor<ApiError | null>;
  loadingMore: Accessor<boolean>;
  reload: () => Promise<void>;
  /** Goes on until something new can be shown; says how many. */
  more: () => Promise<number>;
}>;

/**
 * The interviews of the account: all that are open, and those that are over page by page. What was loaded stays on the
 * screen while it is read again, and what did not change keeps its row.
 */
export function createList(api: Api): List {
  const [open, setOpen] = createSignal<readonly OpenInterview[]>([]);
  const [over, setOver] = createSignal<readonly ListedInterview[]>([]);
  const [state, setState] = createSignal<'LOADING' | 'READY'>('LOADING');
  const [error, setError] = createSignal<ApiError | null>(null);
  const [next, setNext] = createSignal<string | null>(null);
  const [loadingMore, setLoadingMore] = createSignal(false);
  let reading = 0;

  const nextOf = ({ pageInfo }: Page) => (pageInfo.hasNextPage ? pageInfo.endCursor : null);

  async function reload(): Promise<void> {
    const current = (reading += 1);
    const outcome = await api.query(Dashboard, { first: pageSize });
    // Of two readings the later counts, whichever comes back first.
    if (current !== reading) return;
    setError(outcome.ok ? null : outcome.error);
    if (!outcome.ok) return;
    const { running, scheduled, paused, scoring, interviews } = outcome.value;
    setOpen((before) => kept(before, [running, scheduled, paused, scoring].flatMap(nodes)));
    setOver((before) => kept(before, nodes(interviews).filter(isOver)));
    setNext(nextOf(interviews));
    setState('READY');
    if (over().length === 0 && next() !== null) await more();
  }

  async function more(): Promise<number> {
    if (loadingMore()) return 0;
    const current = reading;
    const before = over().length;
    setLoadingMore(true);
    while (next() !== null && over().length === before) {
      const outcome = await api.query(MoreInterviews, { first: pageSize, after: next() });
      if (current !== reading) break;
      setError(outcome.ok ? null : outcome.error);
      if (!outcome.ok) break;
      const known = new Set(over().map(({ id }) => id));
      const added = nodes(outcome.value.interviews).filter((one) => isOver(one) && !known.has(one.id));
      setOver([...over(), ...added]);
      setNext(nextOf(outcome.value.interviews));
    }
    setLoadingMore(false);
    return over().length - before;
  }

  /** A list that waited in another tab may be old. Pages that were added by hand are kept as they are. */
  const stopWaking = whenAwake(() => {
    if (over().length <= pageSize) void reload();
  });
  onMount(() => void reload());
  onCleanup(() => {
    reading += 1;
    stopWaking();
  });

  return {
    open,
    over,
    hasMore: () => next() !== null,
    state,
    error,
    loadingMore,
    reload,
    more,
  };
}
