/** ajv writes each error into the code that finds it, with a block that adds it to the others. */
const writtenError =
  /const (err\d+) = \{instancePath(?::(.+?))?,schemaPath:"(?:[^"\\]|\\.)*",keyword:("[^"]+"),params:(\{(?:"(?:[^"\\]|\\.)*"|[^"{}])*\}),message:(.+)\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;\n/g;

const addError = `
function fail(errors, instancePath, [keyword, params, message]) {
  const error = { instancePath, keyword, params, message };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
`;

/**
 * Of the validation context, only the path is passed on; no keyword of the contract reads the
 * rest.
 */
const surroundings =
  /,parentData(?::\w+)?,parentDataProperty(?::(?:\w+|"(?:[^"\\]|\\.)*"))?,rootData|, parentData, parentDataProperty, rootData=data/g;

/**
 * Reduces ajv's standalone code to a third, without changing what it validates: equal errors share
 * one constant, one function adds an error to the others, and unused schemas and arguments are
 * removed. Errors lose their `schemaPath`, the location of the keyword in the schema.
 * @throws Error if ajv writes its code in another form
 */
export function shrinkValidators(code: string): string {
  const constants = new Map<string, string>();
  const nameOf = (text: string): string => {
    const name = constants.get(text) ?? `fail${constants.size}`;
    constants.set(text, name);
    return name;
  };
  const short = code
    .replace(surroundings, '')
    .replace(
      writtenError,
      (_, __, path: string | undefined, keyword: string, params: string, message: string) => {
        const text = `[${keyword}, ${params}, ${message}]`;
        const error = isConstant(`${params},${message}`) ? nameOf(text) : text;
        return `vErrors = fail(vErrors, ${path ?? 'instancePath'}, ${error});\nerrors++;\n`;
      },
    );
  if (/\bschemaPath:|\bparentData\b|\brootData\b/.test(short))
    throw new Error('ajv writes validators in an unknown form');
  const table = [...constants].map(([text, name]) => `const ${name} = ${text};\n`);
  return withoutUnusedSchemas(short + addError + table.join(''));
}

/** Whether an expression has the same value at each call: it contains only literals and schemas. */
function isConstant(expression: string): boolean {
  const names = expression
    .replace(/"(?:[^"\\]|\\.)*"/g, '')
    .replace(/\bschema\d+(\.\w+|\[\w*\])*/g, '')
    .replace(/\w+:/g, '')
    .match(/[A-Za-z_]\w*/g);
  return (names ?? []).every((name) => ['true', 'false', 'null'].includes(name));
}

function withoutUnusedSchemas(code: string): string {
  const uses = new Map<string, number>();
  for (const [name] of code.matchAll(/\bschema\d+\b/g)) uses.set(name, (uses.get(name) ?? 0) + 1);
  return code.replace(/^const (schema\d+) = .*\n/gm, (line, name: string) =>
    uses.get(name) === 1 ? '' : line,
  );
}
