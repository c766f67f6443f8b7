import type pg from 'pg';

/** A node of a plan as `explain (analyze, buffers, format json)` gives it. */
interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly 'Shared Hit Blocks': number;
  readonly 'Shared Read Blocks': number;
  readonly Plans?: readonly PlanNode[];
}

/** How Postgres ran a statement. */
export interface StatementPlan {
  readonly name: string;
  /** Rows that were fetched from tables and indexes, those that a filter dropped too. */
  readonly rowsVisited: number;
  /** Pages of 8 KiB that were looked at. */
  readonly pages: number;
  readonly milliseconds: number;
  /** Tables that were read from end to end. */
  readonly scanned: readonly string[];
  readonly indexes: readonly string[];
}

type Queries = Pick<pg.Pool, 'query'>;

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/** Only nodes that read a table or an index, not those that pass rows on. */
const reads = (node: PlanNode): boolean => node['Index Name'] !== undefined || node['Node Type'] === 'Seq Scan';

const visited = (node: PlanNode): number =>
  (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0))
  * node['Actual Loops'];

function planOf(name: string, { Plan: root, ...times }: { Plan: PlanNode; 'Execution Time': number }): StatementPlan {
  const nodes = nodesOf(root).filter((node) => node['Actual Loops'] > 0);
  const unique = (values: (string | undefined)[]) => [...new Set(values.flatMap((value) => value ?? []))].sort();
  return {
    name,
    rowsVisited: nodes.filter(reads).reduce((sum, node) => sum + visited(node), 0),
    pages: root['Shared Hit Blocks'] + root['Shared Read Blocks'],
    milliseconds: times['Execution Time'],
    scanned: unique(nodes.map((node) => (node['Node Type'] === 'Seq Scan' ? node['Relation Name'] : undefined))),
    indexes: unique(nodes.map((node) => node['Index Name'])),
  };
}

/**
 * Runs work whose statements are explained, each run for real and then undone, so that all of them find the database as
 * it is; the work gets no rows.
 * @param work uses nothing but the pool it is given
 */
export async function explained(
  client: pg.Client,
  work: (pool: Queries) => Promise<unknown>,
): Promise<StatementPlan[]> {
  const plans: StatementPlan[] = [];
  const query = async (statement: pg.QueryConfig): Promise<{ rows: object[]; rowCount: number }> => {
    const text = `explain (analyze, buffers, format json) ${statement.text}`;
    await client.query('begin');
    try {
      const { rows } = await client.query<{ 'QUERY PLAN': [Parameters<typeof planOf>[1]] }>(text, statement.values);
      const [row] = rows;
      if (row) plans.push(planOf(statement.name ?? statement.text, row['QUERY PLAN'][0]));
    } finally {
      await client.query('rollback');
    }
    return { rows: [], rowCount: 0 };
  };
  await work({ query } as unknown as Queries);
  return plans;
}
