import path from 'node:path';
import { ProcessSupervisor } from '../../bin/local/process-supervisor.ts';
import { runningFrom } from '../../bin/local/processes.ts';
import { nodeProgram } from '../../bin/local/program.ts';
import { localSecrets } from '../../bin/local/secrets.ts';

/** An API without a model beside a local system's own, on the same databases; one that dies is started again. */
export class OtherApi {
  readonly url: string;
  readonly #dataDir: string;
  readonly #built: string;
  readonly #folder: string;
  readonly #env: NodeJS.ProcessEnv;
  #supervisor: ProcessSupervisor | null = null;

  /** @param dataDir the system's @param built the folder it was built in @param env the system's but for the ports */
  constructor(dataDir: string, built: string, env: NodeJS.ProcessEnv) {
    this.url = `http://127.0.0.1:${env['PORT']}`;
    this.#dataDir = dataDir;
    this.#built = built;
    this.#folder = path.join(dataDir, 'other-api');
    this.#env = env;
  }

  /** Once the system is ready: its secrets are made then. */
  start(databaseUrl: string, temporalAddress: string): void {
    const { POSTGRES_PASSWORD: _, ...secrets } = localSecrets(this.#dataDir);
    const { command, args } = nodeProgram(path.join(this.#built, 'dist/bin/api.js'));
    this.#supervisor = new ProcessSupervisor(this.#folder, () => undefined);
    this.#supervisor.start({ name: 'api', mark: this.#mark, stopSignal: 'SIGTERM' }, {
      command,
      args: [...args, this.#mark],
      env: {
        ...this.#env,
        ...secrets,
        GROQ_BASE_URL: '',
        DATABASE_URL: databaseUrl,
        TEMPORAL_ADDRESS: temporalAddress,
      },
      cwd: this.#built,
    });
  }

  pid(): number | null {
    return runningFrom(path.join(this.#folder, 'run', 'api.pid'), this.#mark);
  }

  async stop(): Promise<void> {
    await this.#supervisor?.stop();
  }

  get #mark(): string {
    return `--local-system=${this.#folder}`;
  }
}
