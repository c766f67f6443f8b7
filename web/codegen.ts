import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types and documents of the client's operations, from the committed schema. */
const config: CodegenConfig = {
  schema: 'graphql/schema.graphql',
  documents: ['web/src/**/*.{ts,tsx}', '!web/src/api/generated/**'],
  ignoreNoDocuments: true,
  silent: true,
  generates: {
    'web/src/api/generated/': {
      preset: 'client',
      // Every part of a screen lives in this client: nothing is gained by hiding what a fragment has read.
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        importExtension: '.ts',
        emitLegacyCommonJSImports: false,
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        strictScalars: true,
        scalars: { DateTime: 'string', ID: 'string' },
      },
    },
  },
};

export default config;
