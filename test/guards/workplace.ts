import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import type { Guard } from './guard.js';

const left = new Set(['node_modules', '.git', '.data']);

/** A copy of the compiled tree in which guards are removed. */
export class Workplace {
  private round = 0;

  private constructor(
    private readonly root: string,
    private readonly home: string,
  ) {}

  /** @param root the compiled project */
  static create(root: string): Workplace {
    const home = mkdtempSync(path.join(os.tmpdir(), 'covenant-guards-'));
    const place = new Workplace(root, home);
    const filter = (source: string): boolean => !left.has(path.relative(root, source));
    cpSync(root, place.folder, { recursive: true, filter });
    linkPackages(path.join(root, 'node_modules'), path.join(place.folder, 'node_modules'));
    return place;
  }

  /**
   * The path of the tree. It gets a new name after each change, so that its modules are loaded
   * again.
   */
  get folder(): string {
    return path.join(this.home, String(this.round));
  }

  /** Removes guards. Only their files are compiled, or the contract is generated again. */
  plant(guards: Guard[]): void {
    this.rename();
    for (const [file, text] of withoutGuards(this.root, guards)) {
      writeFileSync(path.join(this.folder, file), text);
      if (file.endsWith('.ts')) {
        writeFileSync(path.join(this.folder, compiledName(file)), compile(file, text));
      } else {
        const options = { cwd: this.folder, stdio: 'ignore' } as const;
        execFileSync(process.execPath, ['dist/codegen/scripts/codegen.js'], options);
      }
    }
  }

  /** Reverts everything that `plant` changed. */
  restore(guards: Guard[]): void {
    for (const { file } of guards) {
      const made = file.endsWith('.ts') ? compiledName(file) : 'generated';
      for (const name of [file, made]) {
        cpSync(path.join(this.root, name), path.join(this.folder, name), { recursive: true });
      }
    }
  }

  remove(): void {
    rmSync(this.home, { recursive: true, force: true });
  }

  private rename(): void {
    const before = this.folder;
    this.round += 1;
    renameSync(before, this.folder);
  }
}

/** Links the installed packages; plugins that are packages import the core of the copy. */
function linkPackages(from: string, to: string): void {
  mkdirSync(path.join(to, '@covenant'), { recursive: true });
  symlinkSync('../..', path.join(to, '@covenant/core'));
  for (const name of readdirSync(from).filter((each) => each !== '@covenant'))
    symlinkSync(path.join(from, name), path.join(to, name));
}

const compiledName = (file: string): string => path.join('dist', file.replace(/\.ts$/, '.js'));

/**
 * The texts of the guarded files without the guards, by file name.
 * @throws if a guard's text does not occur exactly once
 */
export function withoutGuards(root: string, guards: Guard[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { id, file, find, replace } of guards) {
    const text = texts.get(file) ?? readFileSync(path.join(root, file), 'utf8');
    const parts = text.split(find);
    if (parts.length !== 2) {
      throw new Error(`${id}: its text stands ${parts.length - 1} times in ${file}, not once`);
    }
    texts.set(file, parts.join(replace));
  }
  return texts;
}

/** Compiles one module without type information of others. @throws if it is not valid TypeScript */
function compile(file: string, text: string): string {
  const { outputText, diagnostics = [] } = ts.transpileModule(text, {
    reportDiagnostics: true,
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      esModuleInterop: true,
      useDefineForClassFields: false,
    },
  });
  const [wrong] = diagnostics;
  if (wrong) throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(wrong.messageText, ' ')}`);
  return outputText;
}
