import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What an editor shows over a text in a file of a project: its kind and type, and below its description. */
export interface Hover {
  readonly type: string;
  readonly description: string;
}

/** Reads a program as editors do, with the last compiler that tells them in JavaScript. */
export class Editor {
  readonly #file: string;
  readonly #service: ts.LanguageService;

  constructor(folder: string, file: string) {
    this.#file = join(folder, file);
    const options: ts.CompilerOptions = {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      strict: true,
      types: [],
    };
    this.#service = ts.createLanguageService({
      readFile: ts.sys.readFile,
      fileExists: ts.sys.fileExists,
      directoryExists: ts.sys.directoryExists,
      getDirectories: ts.sys.getDirectories,
      getScriptFileNames: () => [this.#file],
      getScriptVersion: () => '1',
      getScriptSnapshot: (name) => {
        const text = ts.sys.readFile(name);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => folder,
      getCompilationSettings: () => options,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
    });
  }

  /** @param text stands once in the file */
  over(text: string): Hover {
    const place = this.#place(text);
    const info = this.#service.getQuickInfoAtPosition(this.#file, place);
    return {
      type: ts.displayPartsToString(info?.displayParts),
      description: ts.displayPartsToString(info?.documentation),
    };
  }

  /** What is offered where a text begins, with its description. */
  offered(text: string, name: string): string {
    const details = this.#service.getCompletionEntryDetails(
      this.#file,
      this.#place(text),
      name,
      undefined,
      undefined,
      undefined,
      undefined,
    );
    return ts.displayPartsToString(details?.documentation);
  }

  #place(text: string): number {
    const parts = readFileSync(this.#file, 'utf8').split(text);
    if (parts.length !== 2) throw new Error(`"${text}" does not stand once in ${this.#file}.`);
    return parts[0]?.length ?? 0;
  }
}
