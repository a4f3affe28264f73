import { InvalidInput } from '../errors.js';

/** The parts of options that the combinations need, in order. */
export interface Option {
  name: string;
  values: { id: string; value: string }[];
}

/** One value of every option, in the order of the options. */
export interface Combination {
  options: Record<string, string>;
  optionValueIds: string[];
}

export interface MatrixRequest {
  mode?: 'all' | 'manual' | 'matrix';
  combinations?: string[][];
  include?: Record<string, string[]>;
  exclude?: Record<string, string>[];
}

/** The maximum number of combinations in one request. */
export const maxCombinations = 200;

/**
 * Converts values by name to a combination.
 * @throws 422 unless every option has exactly one of its values
 */
export function combine(
  options: Option[],
  chosen: Record<string, string>,
  path: string,
): Combination {
  const unknown = Object.keys(chosen).find(
    (name) => !options.some((option) => option.name === name),
  );
  if (unknown !== undefined)
    throw new InvalidInput(`${path}.${unknown}`, 'is not an option of the entity', 'option');
  const optionValueIds = options.map((option) => {
    const value = chosen[option.name];
    if (value === undefined)
      throw new InvalidInput(`${path}.${option.name}`, 'is required', 'required');
    return findValue(option, value, `${path}.${option.name}`).id;
  });
  return { options: chosen, optionValueIds };
}

/**
 * The requested combinations.
 * @throws 422 for more than 200, for an entity without options, and for unknown options or
 *   values
 */
export function selectCombinations(options: Option[], request: MatrixRequest): Combination[] {
  if (options.length === 0)
    throw new InvalidInput('entityId', 'names an entity without options', 'options');
  const { mode = 'all' } = request;
  if (mode === 'manual') return distinct(listed(options, request.combinations ?? []));
  const pools = mode === 'matrix' ? restrict(options, request.include ?? {}) : options;
  const excluded = mode === 'matrix' ? (request.exclude ?? []) : [];
  excluded.forEach((rule, i) => checkNames(options, rule, `exclude.${i}`));
  return product(pools).filter(
    ({ options: chosen }) => !excluded.some((rule) => matches(chosen, rule)),
  );
}

function listed(options: Option[], combinations: string[][]): Combination[] {
  return combinations.map((values, i) => {
    const path = `combinations.${i}`;
    if (values.length !== options.length) {
      throw new InvalidInput(
        path,
        `must list ${options.length} values, one of every option`,
        'length',
      );
    }
    const pairs = options.map((option, j) => [option.name, values[j] ?? ''] as const);
    return combine(options, Object.fromEntries(pairs), path);
  });
}

/** A combination that is listed twice counts once. */
const distinct = (combinations: Combination[]): Combination[] => [
  ...new Map(combinations.map((one) => [one.optionValueIds.join(), one])).values(),
];

/**
 * The options with only the values that `include` names; an option that it does not name keeps all
 * values.
 */
function restrict(options: Option[], include: Record<string, string[]>): Option[] {
  const unknown = Object.keys(include).find(
    (name) => !options.some((option) => option.name === name),
  );
  if (unknown !== undefined) {
    throw new InvalidInput(`include.${unknown}`, 'is not an option of the entity', 'option');
  }
  return options.map((option) => {
    const wanted = include[option.name];
    if (!wanted) return option;
    const path = `include.${option.name}`;
    const values = [...new Set(wanted)].map((value) => findValue(option, value, path));
    return { name: option.name, values };
  });
}

function checkNames(options: Option[], rule: Record<string, string>, path: string): void {
  for (const [name, value] of Object.entries(rule)) {
    const option = options.find((candidate) => candidate.name === name);
    if (!option)
      throw new InvalidInput(`${path}.${name}`, 'is not an option of the entity', 'option');
    findValue(option, value, `${path}.${name}`);
  }
}

function product(options: Option[]): Combination[] {
  const count = options.reduce((total, option) => total * option.values.length, 1);
  if (count > maxCombinations) {
    throw new InvalidInput(
      null,
      `asks for ${count} combinations, more than ${maxCombinations}`,
      'maxItems',
    );
  }
  return options.reduce<Combination[]>(
    (combinations, { name, values }) =>
      combinations.flatMap((combination) =>
        values.map(({ id, value }) => ({
          options: { ...combination.options, [name]: value },
          optionValueIds: [...combination.optionValueIds, id],
        })),
      ),
    [{ options: {}, optionValueIds: [] }],
  );
}

function findValue(option: Option, value: string, path: string): { id: string; value: string } {
  const found = option.values.find((candidate) => candidate.value === value);
  if (!found) throw new InvalidInput(path, `"${value}" is not a value of the option`, 'value');
  return found;
}

const matches = (chosen: Record<string, string>, rule: Record<string, string>): boolean =>
  Object.entries(rule).every(([name, value]) => chosen[name] === value);
