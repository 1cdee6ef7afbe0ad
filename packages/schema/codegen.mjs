import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

/** Types and documents for TypeScript clients, from the committed schema: of the examples, and of each portal's screens. `npm run schema` runs it. */
const output = {
  preset: 'client',
  presetConfig: { fragmentMasking: false, persistedDocuments: true },
  config: {
    strictScalars: true,
    useTypeImports: true,
    documentMode: 'string',
    enumsAsTypes: true,
    defaultScalarType: 'unknown',
    scalars: Object.fromEntries(
      ['ID', 'CurrencyCode', 'DateTime', 'Decimal', 'EmailAddress', 'LocalDate', 'PhoneNumber', 'Rate', 'URL'].map((name) => [name, 'string']),
    ),
  },
};
output.config.scalars.JSON = 'unknown';

const portal = (name) => ({
  [`generated/${name}/`]: {
    ...output,
    documents: `../../apps/${name}/src/**/*.graphql`,
    // Portals keep what they have read by type and id.
    documentTransforms: [addTypenameSelectionDocumentTransform],
  },
});

export default {
  schema: 'schema.graphql',
  emitLegacyCommonJSImports: false,
  importExtension: '.js',
  generates: {
    'generated/': { ...output, documents: 'examples/**/*.ts' },
    ...portal('self-service'),
    ...portal('partner-portal'),
    ...portal('employee-portal'),
  },
};
