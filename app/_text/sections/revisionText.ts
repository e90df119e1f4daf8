import type { Lang } from '#lib/model/words'
import { formatCount, formatNumber } from '#lib/wording/format'

const n = (value: number) => formatNumber(value, 'zh')

const zh = {
  title: '版本之间的变动',
  description: '数据的两个版本之间变动的数字：原值、新值和原因。',
  lead: (figures: number, reports: number, added: number, removed: number) =>
    [
      figures === 0 ? '已有报告的数字没有变动' : `${n(reports)}份报告的${n(figures)}个数字有变动`,
      added === 0 ? '' : `新增${n(added)}份报告`,
      removed === 0 ? '' : `撤出${n(removed)}份报告`,
    ]
      .filter((part) => part !== '')
      .join('；') + '。',
  from: '起始版本',
  to: '截止版本',
  load: (day: string, minute: string, revision: string) => `${revision} · ${day} ${minute}`,
  newest: '（最新）',
  kind: '内容',
  reason: '原因',
  indicator: '指标',
  region: '地区',
  agency: '机构',
  year: '年度',
  old: '原值',
  new: '新值',
  difference: '增减',
  whole: { added: '整份报告（新增）', removed: '整份报告（撤出）' },
  noReport: '无报告',
  again: '此后又有变动',
  none: '这两个版本之间没有符合条件的变动。',
  first: '截止版本之前没有可以比较的版本。',
  wrong: '无法比较：',
  since: (revision: string, day: string) => `变动自版本 ${revision}（${day}）起有记录，更早的改动没有记录。`,
  combined:
    '跨多次载入的变动合并为一行：原值取起始版本，新值取截止版本；变回原值的不列。新增报告只列一行，其数字见报告页。',
  loads: '历次载入',
  loadsLead: '改动了数据的每次载入，最近的在前。',
  revision: '数据版本',
  loaded: '载入时间（UTC）',
  added: '新增',
  replaced: '替换',
  removed: '撤出',
  refused: '拒绝',
  figures: '数字变动',
  notRecorded: '未记录',
  see: (revision: string) => `查看版本 ${revision} 的变动`,
  more: (shown: number, all: number) =>
    `只列最近${n(shown)}次，共${n(all)}次；更早的版本可在“版本之间的变动”页的地址中以 from= 和 to= 指定。`,
  link: '引用此版本的链接',
  notice: {
    label: '数据版本',
    old: (revision: string, day: string) =>
      `此链接引用的数据版本 ${revision}（${day}）已不是最新版本。本页显示最新数据。`,
    unknown: (revision: string) =>
      `此链接引用的数据版本 ${revision} 不在本库的载入记录中。本页显示本库的最新数据。`,
    changes: '自该版本以来的变动',
    without: '不指定版本的本页链接',
  },
  file: {
    old: (revision: string, address: string) =>
      `版本 ${revision} 已不是最新版本，文件只按最新数据生成。去掉参数 revision 可得最新文件；变动见 ${address}`,
    unknown: (revision: string) =>
      `版本 ${revision} 不在本库的载入记录中。去掉参数 revision 可得本库最新数据的文件。`,
  },
}

const en: typeof zh = {
  title: 'Changes between revisions',
  description: 'Figures that differ between two revisions of the data: old value, new value and why.',
  lead: (figures, reports, added, removed) =>
    [
      figures === 0
        ? 'No figure of an existing report changed'
        : `${formatCount(figures, 'figure', 'figures')} changed in ${formatCount(reports, 'report', 'reports')}`,
      added === 0 ? '' : `${formatCount(added, 'report', 'reports')} added`,
      removed === 0 ? '' : `${formatCount(removed, 'report', 'reports')} withdrawn`,
    ]
      .filter((part) => part !== '')
      .join('; ') + '.',
  from: 'From revision',
  to: 'To revision',
  load: (day, minute, revision) => `${revision} · ${day} ${minute}`,
  newest: ' (newest)',
  kind: 'Show',
  reason: 'Reason',
  indicator: 'Indicator',
  region: 'Region',
  agency: 'Agency',
  year: 'Year',
  old: 'Old value',
  new: 'New value',
  difference: 'Difference',
  whole: { added: 'Whole report (added)', removed: 'Whole report (withdrawn)' },
  noReport: 'no report',
  again: 'changed again since',
  none: 'Nothing that matches changed between these two revisions.',
  first: 'There is no revision before the later one that it could be compared with.',
  wrong: 'These cannot be compared:',
  since: (revision, day) =>
    `Changes are recorded from revision ${revision} (${day}) on; earlier ones were not recorded.`,
  combined:
    'Changes over several loads are combined: the old value is that of the earlier revision, the new value that of the later. A figure that returned to its old value is not listed. An added report has one row; its figures are on its page.',
  loads: 'Loads',
  loadsLead: 'Every load that changed the data, the newest first.',
  revision: 'Data revision',
  loaded: 'Loaded (UTC)',
  added: 'Added',
  replaced: 'Replaced',
  removed: 'Withdrawn',
  refused: 'Refused',
  figures: 'Figures changed',
  notRecorded: 'not recorded',
  see: (revision) => `See the changes of revision ${revision}`,
  more: (shown, all) =>
    `The newest ${formatNumber(shown, 'en')} of ${formatNumber(all, 'en')} loads. Earlier revisions can be named by from= and to= in the address of the page “Changes between revisions”.`,
  link: 'Link that cites this revision',
  notice: {
    label: 'Data revision',
    old: (revision, day) =>
      `This link cites data revision ${revision} (${day}), which is no longer the newest. The page shows the newest data.`,
    unknown: (revision) =>
      `This link cites data revision ${revision}, which is not among the revisions of this database. The page shows the newest data that it holds.`,
    changes: 'What changed since that revision',
    without: 'This page without a revision',
  },
  file: {
    old: (revision, address) =>
      `Revision ${revision} is no longer the newest, and files are made from the newest data only. Omit the parameter revision for the newest file; see ${address} for what changed.`,
    unknown: (revision) =>
      `Revision ${revision} is not among the revisions of this database. Omit the parameter revision for the file of the newest data that it holds.`,
  },
}

/** What changed between revisions of the data, and links that name one. */
export const revisionText: Record<Lang, typeof zh> = { zh, en }
