/**
 * Folders of the domain form no circle: settlement moves orders by their money, so it uses orders and
 * payments, and neither uses it. A cruise of its own, since seen with the rest of the code every
 * folder leads back to itself through the registry of handlers.
 */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles-of-domain-folders',
      severity: 'error',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    includeOnly: '^src/domain/[^/]+/',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
