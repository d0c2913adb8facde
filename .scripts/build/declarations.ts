/**
 * Bundles the declarations of the library into one file, which compilers read faster and which hides the internal files.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel, type ExtractorMessage } from '@microsoft/api-extractor';
import { root } from '../root.ts';

/** Inside the package, where the compiler finds the packages that the declarations import. */
const scratch = `${root}dist/declarations`;
const tsconfig = `${root}.scripts/build/declarations.tsconfig.json`;

/** Writes `dist/src/index.d.ts` and `dist/src/testing.d.ts`. @throws Error when the declarations do not compile */
export function writeDeclarations(): void {
  const tsc = `${root}node_modules/typescript/bin/tsc`;
  execFileSync(process.execPath, [tsc, '-p', tsconfig, '--outDir', scratch], { stdio: 'inherit' });
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: `${scratch}/src/index.d.ts`,
      compiler: { tsconfigFilePath: tsconfig },
      apiReport: { enabled: false },
      docModel: { enabled: false },
      tsdocMetadata: { enabled: false },
      dtsRollup: { enabled: true, untrimmedFilePath: `${root}dist/src/index.d.ts` },
      messages: {
        // Only compiler errors are reported: the extractor's own messages are about release tags and pages that tlint does not use.
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: `${root}package.json`,
  });
  const { succeeded } = Extractor.invoke(config, { messageCallback: reportErrors });
  copyDeclarations('src/testing.d.ts');
  rmSync(scratch, { recursive: true });
  if (!succeeded) throw new Error('The declarations could not be written to one file.');
}

/**
 * Copies a file of declarations with those that it imports, except the library itself: classes of two copies of it would not fit
 * each other.
 */
function copyDeclarations(path: string, copied = new Set<string>(['src/index.d.ts'])): void {
  if (copied.has(path)) return;
  copied.add(path);
  const text = readFileSync(`${scratch}/${path}`, 'utf8').replaceAll(/(?<=from ')(\.[^']*)\.ts(?=')/g, '$1.js');
  mkdirSync(posix.dirname(`${root}dist/${path}`), { recursive: true });
  writeFileSync(`${root}dist/${path}`, text);
  for (const [, specifier = ''] of text.matchAll(/from '(\.[^']*)\.js'/g)) {
    copyDeclarations(`${posix.join(posix.dirname(path), specifier)}.d.ts`, copied);
  }
}

/** Prints errors only, without notices such as the version of the compiler. */
function reportErrors(message: ExtractorMessage): void {
  if (message.logLevel === ExtractorLogLevel.Error) console.error(message.formatMessageWithLocation(root));
  message.handled = true;
}
