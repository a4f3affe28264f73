import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pluginFolders, unlistedPlugins } from '../../src/plugins/plugin-folders.js';
import { StartupError } from '../../src/util/startup-error.js';

/** The keys of a `.mocharc*.json` that are not passed to Mocha unchanged. */
interface Config {
  spec: string[];
  ignore?: string[];
  parallel?: boolean;
  'node-option'?: string[];
}

/** The command line of Mocha. */
export interface Invocation {
  /** Options of Node. */
  node: string[];
  /** Options of Mocha. */
  mocha: string[];
  /** Compiled test files. */
  files: string[];
  /** Whether all tests of `npm test` run. */
  whole: boolean;
}

/**
 * What to run for the arguments of `npm test`. Files and folders of tests, such as `test/money` or
 * `test/money/minor-units.test.ts`, replace those of the suite; other arguments are Mocha's. Mocha
 * itself would add them to the suite's.
 * @param given may start with `--config <file>`, which selects another suite
 * @throws StartupError for a test that does not exist
 */
export function invocation(root: string, given: string[]): Invocation {
  const [first, second = ''] = given;
  const file = first === '--config' ? second : '.mocharc.json';
  const rest = first === '--config' ? given.slice(2) : given;
  const { spec, ignore = [], parallel = false, ...options } = readConfig(root, file);
  const names = rest.filter((argument) => namesTests(root, argument));
  const others = rest.filter((argument) => !namesTests(root, argument));
  const { 'node-option': nodeOptions = [], ...mochaOptions } = options;
  const ignored = ignore.flatMap((pattern) => filesOf(root, pattern));
  const files =
    names.length > 0
      ? names.flatMap((name) => filesOf(root, name))
      : spec.flatMap((pattern) => filesOf(root, pattern)).filter((one) => !ignored.includes(one));
  const unique = [...new Set(files)];
  return {
    node: [
      ...nodeOptions.map((option) => `--${option}`),
      ...others.filter((argument) => argument.startsWith('--inspect')),
    ],
    mocha: [
      ...['--no-config', '--no-package'],
      ...optionsOf({ ...mochaOptions, ...(parallel && unique.length > 1 && { parallel }) }),
      ...others.filter((argument) => !argument.startsWith('--inspect')),
    ],
    files: unique,
    whole: file === '.mocharc.json' && names.length === 0 && others.length === 0,
  };
}

const readConfig = (root: string, file: string): Config =>
  JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Config;

/** A path below test/, source or compiled, or any existing path with the suffix of a test. */
function namesTests(root: string, argument: string): boolean {
  return (
    /^(\.\/)?(dist\/)?test(\/|$)/.test(argument) ||
    (/\.test\.[jt]s$/.test(argument) && existsSync(path.resolve(root, argument)))
  );
}

/** The compiled test files of a file, a folder, or a pattern for everything in a folder. */
function filesOf(root: string, name: string): string[] {
  const source = path.resolve(root, name.replace(/(\/\*\*)?(\/\*\.test\.[jt]s)?$/, ''));
  const relative = path.relative(root, source).replace(/\.ts$/, '.js');
  const compiled = path.join(root, relative.startsWith('dist/') ? '' : 'dist', relative);
  if (!existsSync(compiled)) throw new StartupError(`There are no tests in ${name}.`);
  if (statSync(compiled).isFile()) return [compiled];
  return readdirSync(compiled, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.js'))
    .map((file) => path.join(compiled, file))
    .filter((file) => isCompiledNow(root, file))
    .sort();
}

/** Whether the compiler still writes the file: its source exists, and no unlisted plugin's. */
function isCompiledNow(root: string, file: string): boolean {
  const source = path.relative(path.join(root, 'dist'), file).replace(/\.js$/, '.ts');
  const unlisted = unlistedPlugins(root, pluginFolders).map((name) => `test/plugins/${name}/`);
  return (
    existsSync(path.join(root, source)) && !unlisted.some((folder) => source.startsWith(folder))
  );
}

function optionsOf(options: Record<string, unknown>): string[] {
  return Object.entries(options).flatMap(([name, value]) => {
    if (value === true) return [`--${name}`];
    return [value].flat().flatMap((one) => [`--${name}`, String(one)]);
  });
}
