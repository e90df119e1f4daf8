import { dataSetDescription, dataSetTitle, licence, type DataSetFacts } from './facts.ts'
import type { ExportRow } from './tables.ts'

const context = {
  prov: 'http://www.w3.org/ns/prov#',
  dct: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  Entity: 'prov:Entity',
  Collection: 'prov:Collection',
  Activity: 'prov:Activity',
  SoftwareAgent: 'prov:SoftwareAgent',
  Person: 'prov:Person',
  title: 'dct:title',
  description: 'dct:description',
  /** SHA-256 of the bytes as `sha256:…`, of the data set its revision. */
  identifier: 'dct:identifier',
  version: 'dct:hasVersion',
  license: { '@id': 'dct:license', '@type': '@id' },
  source: { '@id': 'dct:source', '@type': '@id' },
  generatedAtTime: { '@id': 'prov:generatedAtTime', '@type': 'xsd:dateTime' },
  wasGeneratedBy: { '@id': 'prov:wasGeneratedBy', '@type': '@id' },
  wasAssociatedWith: { '@id': 'prov:wasAssociatedWith', '@type': '@id' },
  wasDerivedFrom: { '@id': 'prov:wasDerivedFrom', '@type': '@id' },
  hadPrimarySource: { '@id': 'prov:hadPrimarySource', '@type': '@id' },
  used: { '@id': 'prov:used', '@type': '@id' },
}

/** What provenance tells of a report. */
export type ReportOrigin = Pick<
  ExportRow<'reports'>,
  'report_id' | 'sha256' | 'source' | 'source_url' | 'extractor_version'
>

const transcription = '#transcription'
const passages =
  'A row of observations.csv, readings.csv or issues.csv is derived from #report/{report_id}; quote, start and end are its passage: text.slice(start, end) === quote in the decoded text of the document, in UTF-16 code units. csv-metadata.json says so for programs.'

/** The beginning of provenance.json, PROV-O as JSON-LD: the data set and who worked on it; reports follow, one a line. */
export function provenanceHead({ revision, loadedAt }: DataSetFacts): string {
  const nodes = [
    {
      '@id': '#dataset',
      '@type': ['Entity', 'Collection'],
      identifier: revision,
      license: licence.path,
      generatedAtTime: loadedAt,
      title: [
        { '@value': dataSetTitle.zh, '@language': 'zh' },
        { '@value': dataSetTitle.en, '@language': 'en' },
      ],
      description: [
        { '@value': dataSetDescription.zh, '@language': 'zh' },
        { '@value': dataSetDescription.en, '@language': 'en' },
        { '@value': passages, '@language': 'en' },
      ],
    },
    {
      '@id': transcription,
      '@type': 'Activity',
      title: { '@value': 'Figures copied manually from a public web page and verified', '@language': 'en' },
    },
  ]
  return `{"@context":${JSON.stringify(context)},\n"@graph":[\n${nodes.map((node) => JSON.stringify(node)).join(',\n')}`
}

/**
 * What a report was made from: its document by hash, read by a version of the extractor, or a public page that figures were
 * transcribed from; both where there are both. A line that goes behind the head and ends before its line break.
 */
export function provenanceOfReport(report: ReportOrigin): string {
  const { report_id: id, sha256, source, source_url: url, extractor_version: version } = report
  const page = url === null ? {} : { hadPrimarySource: addressOf(url) }
  if (sha256 === null)
    return `,\n${JSON.stringify({ '@id': `#report/${id}`, '@type': 'Entity', wasGeneratedBy: transcription, ...page })}`
  const document = {
    '@id': `#document/${sha256}`,
    '@type': 'Entity',
    identifier: `sha256:${sha256}`,
    ...(source === null ? {} : { title: source }),
  }
  const reading = {
    '@id': `#extraction/${id}`,
    '@type': 'Activity',
    used: `#document/${sha256}`,
    ...(version === null
      ? {}
      : { wasAssociatedWith: { '@id': `#extractor/${version}`, '@type': 'SoftwareAgent', version } }),
  }
  return `,\n${JSON.stringify({ '@id': `#report/${id}`, '@type': 'Entity', wasGeneratedBy: reading, wasDerivedFrom: document, ...page })}`
}

/** The end of provenance.json. */
export const provenanceEnd = '\n]}\n'

/** An address as a reference: characters that none may have are written as percent signs and digits. */
function addressOf(url: string): string {
  return url.replaceAll(/[\s<>"{}|\\^`]/g, (character) => encodeURIComponent(character))
}
