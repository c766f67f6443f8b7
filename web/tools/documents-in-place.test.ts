import { expect, test } from 'vitest';
import { generatedDocuments, withDocuments } from './documents-in-place.ts';

const GENERATED = `
export const PartsFragmentDoc = new TypedDocumentString(\`
    fragment Parts on User {
  id
}
    \`, {"fragmentName":"Parts"}) as unknown as TypedDocumentString<PartsFragment, unknown>;
export const MeDocument = new TypedDocumentString(\`
    query Me {
  me {
    ...Parts
  }
}
    fragment Parts on User {
  id
}\`) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
`;

const documents = generatedDocuments(GENERATED);

test('a document stands where it is used, with its fragments', () => {
  const code = 'export const Me = graphql(`\n  query Me {\n    me { ...Parts }\n  }\n`);';
  expect(withDocuments(code, documents)).toBe('export const Me = ("query Me{me{...Parts}}fragment Parts on User{id}");');
});

test('a document that was not generated stops the build', () => {
  expect(() => withDocuments('graphql(`query You { you }`)', documents)).toThrow('npm run generate:web');
  expect(() => withDocuments('graphql(`{ me { id } }`)', documents)).toThrow('name');
});
