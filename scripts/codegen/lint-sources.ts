import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  createConfig,
  getLineColLocation,
  lintDocument,
  makeDocumentFromString,
  unescapePointerFragment,
  YamlParseError,
  type Config,
  type LocationObject,
  type NormalizedProblem,
} from '@redocly/openapi-core';
import { ContractError, notYaml, suggest, toLine, type Problem } from './problems.js';
import type { Sources } from './sources.js';

/** What all generators need: references that resolve, and valid OpenAPI. */
const structure = { 'no-unresolved-refs': 'error', struct: 'error' } as const;

/** @throws ContractError when something is not valid OpenAPI, or a reference does not resolve */
export async function checkStructure(sources: Sources): Promise<void> {
  const problems = await lintSources(sources, await createConfig({ rules: structure }));
  if (problems.length > 0) throw new ContractError(problems);
}

/** The problems that redocly's rules find in the authored files. */
export async function lintSources(sources: Sources, config: Config): Promise<Problem[]> {
  const { document, resolver } = sources;
  const found = await lintDocument({ document, config, externalRefResolver: resolver });
  const problems = found.flatMap((problem) => explain(sources, problem));
  return [...new Map(problems.map((problem) => [toLine(problem), problem])).values()];
}

function explain(sources: Sources, problem: NormalizedProblem): Problem[] {
  const { message, suggest: words, location, ruleId } = problem;
  const [place] = location;
  if (!place) throw new Error(message);
  const { source, start } = getLineColLocation(place);
  const at = { file: sources.nameOf(source.absoluteRef), line: start.line, column: start.col };
  if (ruleId === 'no-unresolved-refs') {
    const text = place.pointer === undefined ? notYaml(message) : explainReference(sources, place);
    return text === undefined ? [] : [{ ...at, text }];
  }
  const meant = words[0] === undefined ? '' : `; did you mean "${words[0]}"?`;
  return [{ ...at, text: `${message.trim().replace(/\.$/, '')}${meant}` }];
}

/** Returns nothing for a reference into a file that is not YAML, which is reported separately. */
function explainReference(
  sources: Sources,
  { source, pointer }: LocationObject,
): string | undefined {
  const { parsed } = makeDocumentFromString(source.body, source.absoluteRef);
  const { $ref } = walk(parsed, pointer ?? '')[0] as { $ref: string };
  const wrong = `$ref "${$ref}" leads nowhere`;
  const [name = '', target = ''] = $ref.split('#');
  const file =
    name === ''
      ? source.absoluteRef
      : sources.resolver.resolveExternalRef(source.absoluteRef, name);
  if (!existsSync(file)) {
    const folder = path.dirname(file);
    const others = existsSync(folder) ? readdirSync(folder) : [];
    return `${wrong}: there is no file ${sources.nameOf(file)}${suggest(path.basename(file), others)}`;
  }
  try {
    const { parsed: whole } = makeDocumentFromString(readFileSync(file, 'utf8'), file);
    const [node, missing] = walk(whole, target);
    const known = Object.keys(node ?? {});
    return `${wrong}${missing === undefined ? '' : suggest(missing, known)}`;
  } catch (error) {
    if (error instanceof YamlParseError) return undefined;
    throw error;
  }
}

/**
 * How far a pointer such as `#/order/get` resolves: the last part that exists and the first that
 * does not.
 */
function walk(parsed: unknown, pointer: string): [node: unknown, missing?: string] {
  let node = parsed;
  for (const part of pointer.split('/').slice(1)) {
    const key = unescapePointerFragment(part);
    if (node === null || typeof node !== 'object' || !Object.hasOwn(node, key)) return [node, key];
    node = (node as Record<string, unknown>)[key];
  }
  return [node];
}
