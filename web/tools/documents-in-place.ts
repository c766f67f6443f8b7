import { readFileSync } from 'node:fs';
import { Kind, parse, stripIgnoredCharacters } from 'graphql';
import type { Plugin } from 'vite';

const CALL = /\bgraphql\(\s*`([^`]*)`,?\s*\)/g;
const DOCUMENT = /export const (\w+) = new TypedDocumentString\(`([^`]*)`/g;

/** Every generated document by the name of its constant, with its fragments, as short as it gets. */
export function generatedDocuments(generated: string): Map<string, string> {
  return new Map([...generated.matchAll(DOCUMENT)].map(([, name = '', text = '']) => [name, stripIgnoredCharacters(text)]));
}

/** The constant that code generation makes of a document. */
function constantOf(text: string): string {
  const [definition] = parse(text).definitions;
  if (definition?.kind === Kind.FRAGMENT_DEFINITION) return `${definition.name.value}FragmentDoc`;
  if (definition?.kind === Kind.OPERATION_DEFINITION && definition.name) return `${definition.name.value}Document`;
  throw new Error('Give the operation a name: code generation leaves out what has none.');
}

/** Puts each document where it is used, as a text. */
export function withDocuments(code: string, documents: Map<string, string>): string {
  return code.replace(CALL, (_call, text: string) => {
    const document = documents.get(constantOf(text));
    if (document === undefined) throw new Error(`${constantOf(text)} is not generated: run \`npm run generate:web\`.`);
    return `(${JSON.stringify(document)})`;
  });
}

/**
 * The generated `graphql()` looks every document up in one map, which would put all of them into the first request of
 * all pages. In a build each document stands in the chunk that uses it, and the map is left out.
 * @param generatedFile path of the generated graphql.ts
 */
export function documentsInPlace(generatedFile: string): Plugin {
  let documents = new Map<string, string>();
  return {
    name: 'documents-in-place',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      documents = generatedDocuments(readFileSync(generatedFile, 'utf8'));
    },
    transform: {
      filter: { id: /\/src\/(?!api\/generated\/).*\.tsx?$/, code: 'graphql(`' },
      handler: (code) => ({ code: withDocuments(code, documents), map: null }),
    },
    resolveId: {
      order: 'pre',
      filter: { id: /generated\/gql(\.ts)?$/ },
      async handler(id, importer) {
        const resolved = await this.resolve(id, importer, { skipSelf: true });
        return resolved && { ...resolved, moduleSideEffects: false };
      },
    },
  };
}
