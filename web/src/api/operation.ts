import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { TypedDocumentString } from './generated/graphql.ts';

/** A generated document in the form that urql takes; it is a text, and urql parses it. */
export const operation = <Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
): TypedDocumentNode<Data, Variables> => document.toString() as unknown as TypedDocumentNode<Data, Variables>;
