/** Families of jobs that competencies belong to. Those with an interview of their own are in `roles.ts`. */
export const JOB_FAMILIES = [
  'backend',
  'frontend',
  'full-stack',
  'mobile',
  'data-engineer',
  'data-scientist-ml',
  'devops-sre',
  'qa-test',
  'security',
  'engineering-manager',
  'product-manager',
] as const;
export type JobFamily = (typeof JOB_FAMILIES)[number];

/** Something a person can learn and a question can be about; the unit of the learning path. */
export interface Competency {
  /** kebab-case, stable: stored with questions and scores. */
  id: string;
  title: string;
  /** Ids of competencies to learn first; without circles. */
  prerequisites: readonly string[];
  roles: readonly JobFamily[];
}

const ENGINEERS = JOB_FAMILIES.filter((family) => family !== 'engineering-manager' && family !== 'product-manager');

export const COMPETENCIES: readonly Competency[] = [
  {
    id: 'data-structures',
    title: 'Data structures',
    prerequisites: [],
    roles: ['backend', 'frontend', 'full-stack', 'mobile', 'data-engineer', 'data-scientist-ml'],
  },
  {
    id: 'algorithms',
    title: 'Algorithms and complexity',
    prerequisites: ['data-structures'],
    roles: ['backend', 'frontend', 'full-stack', 'mobile', 'data-engineer', 'data-scientist-ml'],
  },
  { id: 'javascript', title: 'JavaScript', prerequisites: [], roles: ['backend', 'frontend', 'full-stack', 'qa-test'] },
  {
    id: 'typescript',
    title: 'TypeScript',
    prerequisites: ['javascript'],
    roles: ['backend', 'frontend', 'full-stack'],
  },
  { id: 'node', title: 'Node.js runtime', prerequisites: ['javascript'], roles: ['backend', 'full-stack'] },
  {
    id: 'python',
    title: 'Python',
    prerequisites: [],
    roles: ['backend', 'data-engineer', 'data-scientist-ml', 'devops-sre', 'qa-test'],
  },
  { id: 'go', title: 'Go', prerequisites: [], roles: ['backend', 'devops-sre'] },
  { id: 'java', title: 'Java', prerequisites: [], roles: ['backend', 'qa-test'] },
  { id: 'rust', title: 'Rust', prerequisites: [], roles: ['backend'] },
  {
    id: 'code-quality',
    title: 'Code quality and review',
    prerequisites: [],
    roles: ['backend', 'frontend', 'full-stack', 'mobile', 'qa-test', 'engineering-manager'],
  },
  { id: 'version-control', title: 'Version control', prerequisites: [], roles: ENGINEERS },
  {
    id: 'linux-networking',
    title: 'Linux and networking',
    prerequisites: [],
    roles: ['backend', 'devops-sre', 'security'],
  },
  {
    id: 'http-web',
    title: 'HTTP and the web platform',
    prerequisites: [],
    roles: ['backend', 'frontend', 'full-stack', 'mobile', 'qa-test', 'security'],
  },
  { id: 'frontend-core', title: 'HTML, CSS and the DOM', prerequisites: [], roles: ['frontend', 'full-stack'] },
  {
    id: 'frontend-framework',
    title: 'Frontend framework',
    prerequisites: ['javascript', 'frontend-core'],
    roles: ['frontend', 'full-stack'],
  },
  {
    id: 'web-performance',
    title: 'Web performance',
    prerequisites: ['http-web', 'frontend-core'],
    roles: ['frontend', 'full-stack'],
  },
  {
    id: 'accessibility',
    title: 'Accessibility',
    prerequisites: ['frontend-core'],
    roles: ['frontend', 'full-stack', 'qa-test'],
  },
  { id: 'api-design', title: 'API design', prerequisites: ['http-web'], roles: ['backend', 'full-stack', 'mobile'] },
  {
    id: 'sql',
    title: 'SQL',
    prerequisites: [],
    roles: ['backend', 'full-stack', 'data-engineer', 'data-scientist-ml', 'product-manager'],
  },
  {
    id: 'databases',
    title: 'Database internals and transactions',
    prerequisites: ['sql'],
    roles: ['backend', 'full-stack', 'data-engineer', 'devops-sre'],
  },
  {
    id: 'caching-messaging',
    title: 'Caching and messaging',
    prerequisites: ['databases'],
    roles: ['backend', 'full-stack', 'data-engineer', 'devops-sre'],
  },
  {
    id: 'system-design',
    title: 'System design',
    prerequisites: ['api-design', 'databases', 'caching-messaging'],
    roles: [
      'backend', 'frontend', 'full-stack', 'mobile', 'data-engineer', 'devops-sre', 'security',
      'engineering-manager',
    ],
  },
  {
    id: 'distributed-systems',
    title: 'Distributed systems',
    prerequisites: ['system-design'],
    roles: ['backend', 'data-engineer', 'devops-sre'],
  },
  {
    id: 'cloud-architecture',
    title: 'Cloud architecture',
    prerequisites: ['linux-networking', 'system-design'],
    roles: ['backend', 'data-engineer', 'devops-sre', 'security'],
  },
  {
    id: 'containers',
    title: 'Containers and orchestration',
    prerequisites: ['linux-networking'],
    roles: ['backend', 'devops-sre'],
  },
  {
    id: 'ci-cd-iac',
    title: 'CI/CD and infrastructure as code',
    prerequisites: ['version-control'],
    roles: ['backend', 'devops-sre', 'qa-test'],
  },
  {
    id: 'observability',
    title: 'Observability',
    prerequisites: ['linux-networking'],
    roles: ['backend', 'devops-sre'],
  },
  {
    id: 'reliability',
    title: 'Reliability and incidents',
    prerequisites: ['observability'],
    roles: ['backend', 'devops-sre', 'engineering-manager'],
  },
  {
    id: 'appsec',
    title: 'Application security',
    prerequisites: ['http-web'],
    roles: ['backend', 'frontend', 'full-stack', 'security'],
  },
  { id: 'threat-modelling', title: 'Threat modelling', prerequisites: ['appsec'], roles: ['security'] },
  { id: 'security-operations', title: 'Security operations', prerequisites: ['linux-networking'], roles: ['security'] },
  { id: 'security-testing', title: 'Security testing', prerequisites: ['appsec'], roles: ['qa-test', 'security'] },
  { id: 'cryptography', title: 'Cryptography basics', prerequisites: [], roles: ['security'] },
  { id: 'mobile-android', title: 'Android', prerequisites: [], roles: ['mobile'] },
  { id: 'mobile-ios', title: 'iOS', prerequisites: [], roles: ['mobile'] },
  { id: 'mobile-cross', title: 'Cross-platform mobile', prerequisites: ['javascript'], roles: ['mobile'] },
  { id: 'mobile-security', title: 'Mobile security', prerequisites: [], roles: ['mobile', 'security'] },
  {
    id: 'test-strategy',
    title: 'Test strategy',
    prerequisites: [],
    roles: ['backend', 'frontend', 'full-stack', 'mobile', 'qa-test'],
  },
  {
    id: 'test-automation',
    title: 'Test automation',
    prerequisites: ['test-strategy'],
    roles: ['frontend', 'full-stack', 'qa-test'],
  },
  {
    id: 'performance-testing',
    title: 'Performance testing',
    prerequisites: ['test-strategy', 'http-web'],
    roles: ['devops-sre', 'qa-test'],
  },
  { id: 'data-modelling', title: 'Data modelling', prerequisites: ['sql'], roles: ['data-engineer'] },
  {
    id: 'data-pipelines',
    title: 'Data pipelines',
    prerequisites: ['sql', 'python', 'data-modelling'],
    roles: ['data-engineer'],
  },
  { id: 'statistics', title: 'Statistics', prerequisites: [], roles: ['data-scientist-ml', 'product-manager'] },
  {
    id: 'experimentation',
    title: 'Experimentation',
    prerequisites: ['statistics'],
    roles: ['data-scientist-ml', 'product-manager'],
  },
  {
    id: 'machine-learning',
    title: 'Machine learning',
    prerequisites: ['statistics', 'python'],
    roles: ['data-scientist-ml'],
  },
  {
    id: 'ml-systems',
    title: 'ML systems',
    prerequisites: ['machine-learning', 'system-design'],
    roles: ['data-scientist-ml'],
  },
  { id: 'behavioural', title: 'Behavioural answers', prerequisites: [], roles: JOB_FAMILIES },
  { id: 'motivation-and-fit', title: 'Motivation and fit', prerequisites: [], roles: JOB_FAMILIES },
  { id: 'communication', title: 'Communication', prerequisites: [], roles: JOB_FAMILIES },
  {
    id: 'people-management',
    title: 'People management',
    prerequisites: ['communication'],
    roles: ['engineering-manager'],
  },
  {
    id: 'staff-engineering',
    title: 'Staff-level influence',
    prerequisites: ['system-design', 'communication'],
    roles: ENGINEERS,
  },
  { id: 'delivery', title: 'Delivery', prerequisites: [], roles: ['engineering-manager', 'product-manager'] },
  { id: 'product-sense', title: 'Product sense', prerequisites: [], roles: ['product-manager'] },
  { id: 'product-delivery', title: 'Product delivery', prerequisites: ['delivery'], roles: ['product-manager'] },
];

const BY_ID = new Map(COMPETENCIES.map((competency) => [competency.id, competency]));

/** Undefined for an id that the catalogue does not hold. */
export const competency = (id: string): Competency | undefined => BY_ID.get(id);
