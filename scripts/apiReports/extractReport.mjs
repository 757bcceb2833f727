import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { root } from '../dev/paths.mjs';

/** The file of a report, in the folder of its package. */
export const REPORT_NAME = 'report.api.md';

/** Messages that are no findings here. */
const IGNORED = [
  // The name of a member often says enough.
  'ae-undocumented',
  // A package of this repository meets the others as sources, of which only the names count here.
  'ae-wrong-input-file-type',
];

/**
 * What a package shows to others, as API Extractor writes it, and what is wrong with it: an exported name without a
 * release tag, or a type that callers meet and cannot import. Needs the declarations in `dist-types`.
 *
 * @param {string} folder the package, relative to the root
 * @returns {{ report: string, findings: string[] }}
 */
export function extractReport(folder) {
  const place = mkdtempSync(join(tmpdir(), 'api-report-'));
  try {
    mkdirSync(join(place, 'report'));
    const findings = [];
    Extractor.invoke(ExtractorConfig.prepare(configurationOf(folder, place)), {
      localBuild: true,
      messageCallback(message) {
        message.handled = true;
        if (isFinding(message)) findings.push(sentenceOf(message));
      },
    });
    const report = readFileSync(join(place, 'report', REPORT_NAME), 'utf8');
    return { report, findings };
  } catch (error) {
    return { report: '', findings: [hiddenExport(folder, error)] };
  } finally {
    rmSync(place, { recursive: true });
  }
}

function configurationOf(folder, place) {
  const entry = join(root, 'dist-types', folder, 'src/index.d.ts');
  return {
    packageJsonFullPath: join(root, folder, 'package.json'),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: join(root, folder),
      mainEntryPointFilePath: entry,
      compiler: { overrideTsconfig: { compilerOptions, files: [entry] } },
      apiReport: {
        enabled: true,
        reportFileName: REPORT_NAME,
        reportFolder: join(place, 'report'),
        reportTempFolder: place,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
      messages: { extractorMessageReporting },
    },
  };
}

const compilerOptions = {
  target: 'ES2022',
  module: 'ES2020',
  moduleResolution: 'bundler',
  lib: ['DOM', 'DOM.Iterable', 'ES2023'],
  jsx: 'react-jsx',
  strict: true,
  skipLibCheck: true,
  esModuleInterop: true,
  resolveJsonModule: true,
  types: ['node'],
};

const extractorMessageReporting = {
  default: { logLevel: 'warning', addToApiReportFile: false },
  ...Object.fromEntries(IGNORED.map(id => [id, { logLevel: 'none' }])),
};

/** The compiler leaves out what is marked `@internal`, so that an export of it leads nowhere. */
function hiddenExport(folder, { message }) {
  return `${folder}: ${
    message.split('\n')[0]
  }: mark it @public, or do not export it from the package`;
}

function isFinding({ category, messageId }) {
  return category === 'Extractor' && !IGNORED.includes(messageId);
}

function sentenceOf({ messageId, sourceFilePath, sourceFileLine, text }) {
  const place = sourceFilePath
    ? `${sourceFilePath.replace(`${root}/`, '')}:${sourceFileLine}: `
    : '';
  return `${place}${text} (${messageId})`;
}
