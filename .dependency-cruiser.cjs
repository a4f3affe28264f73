/** The rules of docs/architecture.md. No file is exempt. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Models refer to each other in relations, which are resolved once all are loaded.',
      severity: 'error',
      from: { pathNot: '^src/(models|plugins/[^/]+/models)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'generated-at-the-edge',
      comment: 'Only the contract runtime, handlers, and startup import generated files.',
      severity: 'error',
      from: {
        pathNot:
          '^(src/(contract|handlers|plugins/[^/]+/handlers)/|src/(server|worker|cli/[^/]+)\\.ts$|generated/|test/|bench/)',
      },
      to: { path: '^generated/' },
    },
    {
      name: 'handlers-stand-alone',
      severity: 'error',
      from: { path: '^src/(handlers|plugins/[^/]+/handlers)/' },
      to: { path: '^src/(handlers|plugins/[^/]+/handlers)/' },
    },
    {
      name: 'models-know-no-rules',
      severity: 'error',
      from: { path: '^src/(models|plugins/[^/]+/models)/' },
      to: { path: '^src/(contract|domain|handlers|middleware|events|responses)/' },
    },
    {
      name: 'models-ask-no-actor',
      comment: 'Visibility is an argument. Models import only types from src/identity.',
      severity: 'error',
      from: { path: '^src/(models|plugins/[^/]+/models)/' },
      to: { path: '^src/identity/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'sql-in-models',
      comment: 'Hand-written statements are in models: docs/adr/0014.',
      severity: 'error',
      from: {
        pathNot: '^(src/(models|database|plugins/[^/]+/models)/|migrations/|test/|bench/|scripts/)',
      },
      to: { path: '^src/database/query\\.ts$' },
    },
    {
      name: 'domain-knows-no-http',
      severity: 'error',
      from: { path: '^src/(domain|plugins/[^/]+/domain)/' },
      to: { path: '^src/(contract|handlers|middleware|responses)/|^node_modules/koa' },
    },
    {
      name: 'core-knows-no-plugin',
      severity: 'error',
      from: { path: '^(src|test|bench)/', pathNot: '^(src|test|bench)/plugins/' },
      to: { path: '^(src|test|bench)/plugins/[^/]+/' },
    },
    {
      name: 'not-to-test',
      severity: 'error',
      from: { path: '^(src|scripts|migrations)/' },
      to: { path: '^(test|bench)/' },
    },
    {
      name: 'not-to-dev',
      severity: 'error',
      from: { path: '^(src|migrations)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
