import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  BaseResolver,
  escapePointerFragment,
  getLineColLocation,
  isRef,
  makeDocumentFromString,
  unescapePointerFragment,
  YamlParseError,
  type Document,
} from '@redocly/openapi-core';
import { ContractError, notYaml, suggest, type Problem } from './problems.js';

type Json = Record<string, unknown>;
type Reference = { $ref: string };

/** `openapi/spec.yaml` with the additions of the plugins' fragments. */
interface Spec extends Json {
  tags: unknown[];
  paths: Record<string, Reference>;
  'x-webhooks'?: Record<string, Reference>;
}

/** What a plugin's `openapi/spec.yaml` may have. */
const fragmentKeys = ['tags', 'paths', 'x-permissions', 'x-webhooks'];

/**
 * `core:parameters.yaml#/Page` refers to `openapi/components/parameters.yaml#/Page`, in any file.
 */
class CoreResolver extends BaseResolver {
  constructor(private readonly root: string) {
    super();
  }

  override resolveExternalRef(base: string | null, ref: string): string {
    return ref.startsWith('core:')
      ? path.join(this.root, 'openapi/components', ref.slice('core:'.length))
      : super.resolveExternalRef(base, ref);
  }
}

/** The authored files of a contract: those of the core and of the plugins that a store lists. */
export class Sources {
  /** url -> the folder of the plugin that declares it. */
  readonly pluginOfPath = new Map<string, string>();
  /** The permissions of the core and the plugins. */
  readonly permissions = new Set<string>();
  readonly resolver: BaseResolver;
  readonly document: Document<Spec>;

  constructor(
    readonly root: string,
    private readonly plugins: string[],
  ) {
    this.resolver = new CoreResolver(root);
    this.document = this.read('openapi/spec.yaml') as Document<Spec>;
    this.addPermissions(this.document);
    for (const plugin of plugins) this.addFragment(plugin);
  }

  /** Adds references to the parts of a plugin's fragment, so that each part keeps its location. */
  private addFragment(plugin: string): void {
    const name = `${plugin}/openapi/spec.yaml`;
    if (!existsSync(path.join(this.root, name)))
      throw new Error(`store.config.ts names a plugin without a contract: there is no ${name}`);
    const fragment = this.read(name);
    const { parsed } = this.document;
    const refer = (...keys: (string | number)[]): Reference => ({
      $ref: `${path.posix.relative('openapi', name)}#/${keys.map(escapePointerFragment).join('/')}`,
    });
    for (const key of Object.keys(fragment.parsed)) {
      if (!fragmentKeys.includes(key)) {
        const text = `a plugin's fragment has no ${key}${suggest(key, fragmentKeys)}`;
        throw new ContractError([this.problemAt(fragment, [key], text)]);
      }
    }
    this.addPermissions(fragment);
    ((fragment.parsed['tags'] ?? []) as unknown[]).forEach((_, i) => {
      parsed.tags.push(refer('tags', i));
    });
    for (const key of ['paths', 'x-webhooks'] as const) {
      for (const name of Object.keys(fragment.parsed[key] ?? {})) {
        const known = (parsed[key] ??= {});
        if (known[name]) {
          const text = `${name} is described already`;
          throw new ContractError([this.problemAt(fragment, [key, name], text)]);
        }
        known[name] = refer(key, name);
        if (key === 'paths') this.pluginOfPath.set(name, plugin);
      }
    }
  }

  private addPermissions({ parsed }: Document<Json>): void {
    for (const name of Object.keys(parsed['x-permissions'] ?? {})) this.permissions.add(name);
  }

  /** @param name relative to the project */
  private read(name: string): Document<Json> {
    const file = path.join(this.root, name);
    try {
      return makeDocumentFromString<Json>(readFileSync(file, 'utf8'), file);
    } catch (error) {
      if (!(error instanceof YamlParseError)) throw error;
      const { line, col, message } = error;
      throw new ContractError([{ file: name, line, column: col, text: notYaml(message) }]);
    }
  }

  nameOf = (file: string): string => path.relative(this.root, file).replaceAll(path.sep, '/');

  /**
   * A problem in the bundled document, located at the authored part or its nearest parent.
   * @param keys the path to the part, such as `['paths', '/api/orders', 'get', 'x-permission']`
   */
  problem(keys: string[], text: string): Problem {
    const [first, kind, name = '', ...rest] = keys;
    const component = first === 'components' && kind === 'schemas' && this.findSchema(name);
    return component
      ? this.follow(component, [name, ...rest], text)
      : this.follow(new Sources(this.root, this.plugins).document, keys, text);
  }

  private follow(start: Document<Json>, keys: string[], text: string): Problem {
    let document = start;
    let node: unknown = start.parsed;
    let place: string[] = [];
    const remaining = [...keys];
    while (remaining.length > 0 || isRef(node)) {
      if (isRef(node)) {
        const [file = '', pointer = ''] = node.$ref.split('#/');
        if (file !== '')
          document = this.read(
            this.nameOf(this.resolver.resolveExternalRef(document.source.absoluteRef, file)),
          );
        const target = pointer === '' ? [] : pointer.split('/').map(unescapePointerFragment);
        remaining.unshift(...target);
        [node, place] = [document.parsed, []];
      }
      const key = remaining.shift();
      if (key === undefined) break;
      const next = (node as Json | undefined)?.[key];
      if (next === undefined) break;
      [node, place] = [next, [...place, key]];
    }
    return this.problemAt(document, place, text);
  }

  private problemAt({ source }: Document, keys: string[], text: string): Problem {
    const pointer = `#/${keys.map(escapePointerFragment).join('/')}`;
    const { start } = getLineColLocation({ source, pointer, reportOnKey: true });
    return { file: this.nameOf(source.absoluteRef), line: start.line, column: start.col, text };
  }

  /** The file of the schema with this name. A name is unique in the whole contract. */
  private findSchema(name: string): Document<Json> | undefined {
    const folders = ['openapi/components/schemas', ...this.plugins.map((one) => `${one}/openapi`)];
    const files = folders.flatMap((folder) =>
      readdirSync(path.join(this.root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.yaml'))
        .map((file) => `${folder}/${file}`),
    );
    return files.map((file) => this.read(file)).find(({ parsed }) => Object.hasOwn(parsed, name));
  }
}
