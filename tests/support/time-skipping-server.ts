import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const VERSION = '1.38.0';

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>rounds</groupId><artifactId>test-server</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies><dependency>
    <groupId>io.temporal</groupId><artifactId>temporal-test-server</artifactId><version>${VERSION}</version>
  </dependency></dependencies>
</project>
`;

/**
 * The executable of Temporal's time-skipping test server: built once with Maven into the user's cache, or null where
 * there is no Maven; then the SDK downloads its own, which needs the internet.
 */
export async function timeSkippingServer(progress: (line: string) => void): Promise<string | null> {
  const cache = process.env['XDG_CACHE_HOME'] || path.join(homedir(), '.cache');
  const folder = path.join(cache, 'rounds', `temporal-test-server-${VERSION}`);
  const executable = path.join(folder, 'server');
  if (existsSync(executable)) return executable;
  if (!(await hasMaven())) return null;
  progress('Fetching the time-skipping test server with Maven, once …');
  await mkdir(path.dirname(folder), { recursive: true });
  const draft = await mkdtemp(`${folder}.`);
  try {
    await writeFile(path.join(draft, 'pom.xml'), POM);
    const goal = ['-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=jars'];
    await promisify(execFile)('mvn', goal, { cwd: draft });
    const script = `#!/bin/sh\nexec java -cp '${folder}/jars/*' io.temporal.testserver.TestServer "$@" 2>/dev/null\n`;
    await writeFile(path.join(draft, 'server'), script);
    await chmod(path.join(draft, 'server'), 0o755);
    // Another run may have been first; its folder is as good.
    if (!existsSync(executable)) await rename(draft, folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return executable;
}

async function hasMaven(): Promise<boolean> {
  try {
    await promisify(execFile)('mvn', ['--version']);
    await promisify(execFile)('java', ['-version']);
    return true;
  } catch {
    return false;
  }
}
