import type { ValidateFunction } from 'ajv';
import { OpenAPIBackend, OpenAPIRouter, OpenAPIValidator } from 'openapi-backend';
import type {
  Context as BackendContext,
  Document,
  Operation,
  ParsedRequest,
} from 'openapi-backend';
import type { Artifacts } from './artifacts.js';
import { methodNotAllowed, notFound, validationFailed, type ValidationIssue } from './errors.js';
import type { RequestContext } from './request-context.js';
import { readOperationFacts, type OperationFacts } from './operation-facts.js';
import { readParameters } from './parameters.js';
import { PathTrie } from './router.js';
import { validate, type Place } from './validation.js';

/** The steps that openapi-backend calls around routing and validation. */
export interface Steps {
  /** The contract does not have the path, or not with this method. */
  notFound: (context: RequestContext) => Promise<void>;
  /** Authentication, authorization, and the body: between routing and validation. */
  authorize: (context: RequestContext, operation: OperationFacts) => Promise<void>;
  /** The handler and everything around it. */
  execute: (context: RequestContext, operation: OperationFacts) => Promise<void>;
}

/** Serves one request of the contract. Throws every error for the error middleware. */
export type Serve = (context: RequestContext) => Promise<void>;

export interface Backend {
  serve: Serve;
  /** The methods of a path; empty for a path that the contract does not have. */
  allowedMethods: (path: string) => string[];
}

/**
 * openapi-backend with its router and validator replaced by precomputed ones: its own build a
 * RegExp for each operation on each request and compile each schema at startup.
 */
export async function createBackend(artifacts: Artifacts, steps: Steps): Promise<Backend> {
  // Its own router and validator, which are replaced below, would resolve every reference of the
  // document at startup and read its paths; nothing else does.
  const { openapi, info } = artifacts.document;
  const definition = { openapi, info, paths: {} } as unknown as Document;
  const api = new OpenAPIBackend({ definition, quick: true, strict: false });
  await api.init();
  const operations = readOperationFacts(artifacts.document);
  const trie = new PathTrie<OperationFacts>();
  for (const operation of operations) trie.add(operation.method, operation.path, operation);
  api.router = new ContractRouter(definition, trie, operations);
  api.validator = new ContractValidator(definition, artifacts.validators);
  for (const operation of operations) {
    api.registerHandler(operation.id, (_, context: RequestContext) =>
      steps.execute(context, operation),
    );
  }
  const refuse = async (_: unknown, context: RequestContext): Promise<never> => {
    await steps.notFound(context);
    // Rethrows an error that openapi-backend treats as not found: invalid percent-encoding.
    const match = trie.match(context.method, context.path);
    throw match.kind === 'method-not-allowed' ? methodNotAllowed(match.allowed) : notFound('Path');
  };
  api.register({
    notFound: refuse,
    methodNotAllowed: refuse,
    unauthorizedHandler: () => Promise.reject(new Error('authorize() decides who may call')),
    postRoutingHandler: ({ operation }, context: RequestContext) =>
      (operation as unknown) && steps.authorize(context, context.operation as OperationFacts),
    validationFail: (context: BackendContext) => {
      throw validationFailed(context.validation.errors as unknown as ValidationIssue[]);
    },
  });
  return {
    serve: (context) => api.handleRequest(context as never, context) as Promise<void>,
    allowedMethods: (path) => {
      const match = trie.match('TRACE', path);
      return match.kind === 'method-not-allowed' ? match.allowed : [];
    },
  };
}

/**
 * Routes with the trie. The request context is the parsed request, so there is nothing to parse.
 */
class ContractRouter extends OpenAPIRouter {
  private readonly byId: Map<string, Operation>;

  constructor(
    definition: Document,
    private readonly trie: PathTrie<OperationFacts>,
    operations: OperationFacts[],
  ) {
    super({ definition, apiRoot: '/' });
    this.byId = new Map(operations.map(({ id }) => [id, { operationId: id } as Operation]));
  }

  /** The original builds a list of all operations at each call. */
  override getOperation(operationId: string): Operation | undefined {
    return this.byId.get(operationId);
  }

  override parseRequest(request: unknown): ParsedRequest {
    return request as ParsedRequest;
  }

  override matchOperation(request: unknown): Operation {
    const context = request as RequestContext;
    const match = this.trie.match(context.method, context.path);
    if (match.kind === 'not-found') throw new RoutingMiss('404-notFound');
    if (match.kind === 'method-not-allowed') throw new RoutingMiss('405-methodNotAllowed');
    context.operation = match.operation;
    context.params = match.params;
    return this.byId.get(match.operation.id) as Operation;
  }
}

/** openapi-backend reads the status from an error's message. */
class RoutingMiss extends Error {}

/** Validates with the functions that codegen compiled, and names each invalid field. */
class ContractValidator extends OpenAPIValidator {
  private readonly byOperation = new Map<string, PlaceValidators>();

  constructor(
    definition: Document,
    private readonly compiled: Artifacts['validators'],
  ) {
    super({ definition, lazyCompileValidators: true });
  }

  override validateRequest(request: unknown): { valid: boolean; errors?: never[] } {
    const context = request as RequestContext;
    const { path, query, header, body } = this.validatorsOf(context.operation as OperationFacts);
    const issues: ValidationIssue[] = [];
    readParameters(issues, context);
    validate(issues, path, 'path', context.params);
    validate(issues, query, 'query', context.query);
    validate(issues, header, 'header', context.declaredHeaders);
    if (context.body !== undefined) validate(issues, body, 'body', context.body);
    return issues.length > 0 ? { valid: false, errors: issues as never[] } : valid;
  }

  private validatorsOf({ id }: OperationFacts): PlaceValidators {
    let found = this.byOperation.get(id);
    if (!found) {
      const of = (place: Place): ValidateFunction | undefined => this.compiled[`${id}_${place}`];
      found = { path: of('path'), query: of('query'), header: of('header'), body: of('body') };
      this.byOperation.set(id, found);
    }
    return found;
  }
}

type PlaceValidators = Record<Place, ValidateFunction | undefined>;

const valid = { valid: true };
