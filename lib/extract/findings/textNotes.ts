import { passage } from '../text/layout.ts'
import { finding } from '#lib/extract/finding'
import { foldedMatch, linePassage, lineText, noteAt, rawMatch, type Note } from './noteInput.ts'

/** Slips, leftovers and gaps in the text itself. */
export const textNotes: readonly Note[] = [
  function repeatedHeading({ layout, headings }) {
    const seen = new Map<string, number>()
    for (const heading of headings) {
      const isLong = heading.text.length >= 8 && heading.numbered && heading.rank === 1
      if (isLong && seen.has(heading.text))
        return noteAt(
          'repeated-heading',
          `标题“${heading.text}”出现两次，视为同一部分的延续`,
          'A heading is repeated; the section goes on',
          { quote: layout.text.slice(heading.start, heading.end), start: heading.start, end: heading.end },
        )
      seen.set(heading.text, heading.start)
    }
    return []
  },
  function missingSectionNumbers({ layout, headings }) {
    const top = headings.filter((heading) => heading.rank === 1)
    const bare = top.filter((heading) => !heading.numbered && heading.text.length >= 6)
    if (bare.length === 0 || top.length - bare.length < 3) return []
    const at = bare.at(-1)!
    return noteAt(
      'missing-section-numbers',
      `标题缺少序号：${bare.map((h) => h.text).join('、')}`,
      'Headings without their number',
      { quote: layout.text.slice(at.start, at.end), start: at.start, end: at.end },
    )
  },
  function strayQuoteMark({ layout }) {
    for (const line of layout.lines) {
      if (line.kind !== 'text') continue
      const raw = layout.text.slice(line.start, line.end)
      const opened = (raw.match(/“/g) ?? []).length
      const closed = (raw.match(/”/g) ?? []).length
      if (/^\s*[一二三四五六七八九十]+、/.test(raw) && closed > opened)
        return noteAt(
          'stray-quote-mark',
          '标题末尾多出引号',
          'A heading ends in a stray quotation mark',
          linePassage(layout, line),
        )
    }
    return []
  },
  function foreignWord({ layout }) {
    const at = rawMatch(layout, /[\u4e00-\u9fff] ?(?:and|the|of|for|with|or) ?[\u4e00-\u9fff]/)
    return noteAt('foreign-word', '夹杂外文单词', 'A foreign word was left in the text', at)
  },
  function textSlips({ layout }) {
    const at = foldedMatch(
      layout,
      /为?贯彻落实(?:根据|按照)|《[^》]{0,8}(?<!政府|政务)信息公开(?:办法|条例)》|的的|了了|我我局|本本局/,
    )
    return noteAt('text-slips', '文字疏漏', 'A slip of the pen', at)
  },
  function typoNegation({ layout }) {
    return noteAt(
      'typo-negation',
      '否定表述有误，仍按“无”识别',
      'A misprinted negation, still read as none',
      foldedMatch(layout, /不存在在[^,。]{0,40}|未未[^,。]{0,20}|没没有[^,。]{0,20}/),
    )
  },
  function lostFigure({ layout }) {
    const line = layout.lines.find((l) => /^图␠?\d{1,2}[.、:]?[^。]{2,30}$/.test(lineText(layout, l)))
    return line === undefined
      ? []
      : noteAt('lost-figure', '插图不在文本中', 'A figure is not in the text', linePassage(layout, line))
  },
  function lostCharacters({ layout }) {
    const at = foldedMatch(layout, /20\d{3,4}月\d{1,2}日[始起]|〔20\d{4,}号|统计期限自至|行政止公开/)
    return noteAt('lost-characters', '文字有缺失', 'Characters are lost', at)
  },
  function templatePlaceholder({ layout }) {
    const at = rawMatch(
      layout,
      /[^，。、\n]{0,12}[（(](?:具体网址|网址|具体地址|单位名称|此处填写[^）)]{0,40}|填写[^）)]{0,12}|XX+|××+|X{2,})[）)]|(?:XX|××|\*\*)(?:县|市|区|局)/,
    )
    return noteAt(
      'template-placeholder',
      '模板占位文字未填写',
      'A placeholder of the template was left in',
      at,
    )
  },
  function channelNameMismatch({ layout }) {
    const text = layout.folded.text
    const kinds = new Map<string, string>()
    for (const match of text.matchAll(/(?<=([\u4e00-\u9fff]{6,8}))(APP|客户端|微信|微博|网站)/gi)) {
      const before = match[1]!
      for (let n = 6; n <= before.length; n++)
        if (!kinds.has(before.slice(-n))) kinds.set(before.slice(-n), match[2]!)
    }
    for (const match of text.matchAll(
      /([\u4e00-\u9fff]{6,20})\((微信[^)]{0,6}|公众号|微博[^)]{0,4}|APP[^)]{0,4})\)/gi,
    )) {
      const other = kinds.get(match[1]!.slice(-8))
      if (other === undefined || match[2]!.toLowerCase().includes(other.toLowerCase())) continue
      return noteAt(
        'channel-name-mismatch',
        `同一渠道一处称“${other}”，一处称“${match[2]}”`,
        'One channel is named in two ways',
        passage(layout, match.index, match.index + match[0].length),
      )
    }
    return []
  },
  function distractorNumbers({ layout }) {
    const at = foldedMatch(
      layout,
      /(?:联系电话|电话|邮编|邮政编码|传真|微信号|邮箱|办字|政发)[:为]?〔?[\w@.()〕-]{5,}/,
    )
    return noteAt(
      'distractor-numbers',
      '电话、邮编、文号等数字不是指标，未采用',
      'Telephone, postcode and document numbers are no figures',
      at,
    )
  },
  function emptySignature({ layout }) {
    const at = rawMatch(layout, /单位负责人[：:][ \t\u3000]*审核人[：:][ \t\u3000]*(?=填报人|[\r\n\t]|$)/)
    return noteAt('empty-signature', '单位负责人、审核人未填', 'Head and reviewer are left empty', at)
  },
  function undecodable({ layout }) {
    return noteAt(
      'undecodable-text',
      '有无法解码的字符',
      'Characters that cannot be decoded',
      rawMatch(layout, /.{0,8}\ufffd+/),
    )
  },
  function differentDefinitions({ layout }) {
    const at = foldedMatch(layout, /[\u4e00-\u9fff]{2,10}(?<!各)类(?:信息)?␠?\d+条[、,;][^。]{0,20}/)
    if (at === null) return []
    return [
      finding(
        'different-definitions',
        {
          zh: '按内容分类的清单，不是渠道，也不是规范性文件数',
          en: 'A list of kinds: neither channels nor normative documents',
        },
        at,
      ),
    ]
  },
]
