/**
 * The declarations of the library as one file, which a consumer's compiler reads at once and which shows no file that
 * `exports` keeps to itself.
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { Extractor, ExtractorConfig, ExtractorLogLevel, type ExtractorMessage } from '@microsoft/api-extractor';
import { root } from '../root.ts';

/** Inside the package, where the compiler finds the packages that the declarations import. */
const scratch = `${root}dist/declarations`;
const tsconfig = `${root}.scripts/build/declarations.tsconfig.json`;

/** Writes `dist/src/index.d.ts`. @throws Error when the declarations do not compile */
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
        // What the compiler says counts; the extractor's own advice is about release tags and pages that tlint does not have.
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: `${root}package.json`,
  });
  const { succeeded } = Extractor.invoke(config, { messageCallback: reportErrors });
  rmSync(scratch, { recursive: true });
  if (!succeeded) throw new Error('The declarations could not be written to one file.');
}

/** Leaves notices, such as the compiler's version, unsaid. */
function reportErrors(message: ExtractorMessage): void {
  if (message.logLevel === ExtractorLogLevel.Error) console.error(message.formatMessageWithLocation(root));
  message.handled = true;
}
