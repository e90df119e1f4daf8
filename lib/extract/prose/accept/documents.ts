import { unknownBetween, type Frame } from '../frame.ts'
import {
  claim,
  hasAction,
  leftAction,
  refuse,
  type Field,
  type Scene,
  type Verdict,
  wordsBefore,
} from './claim.ts'

const UNITS = /^(?:篇次|篇|条次|条|件|个|期|次|份|则|项|批次|部|场次|场|)$/

/** Interpretations of policy (form of 2014, 二(二)3): own, of the year, all kinds together. */
export const interpretations: Field = (frame, scene) => {
  const { head } = frame
  if (head === null || (head.value !== 'interpretation' && head.value !== 'interpretationKind')) return null
  if (!UNITS.test(frame.unit)) return null
  if (head.side === 'inherited') return yearsOwn(frame)
  if (head.value === 'interpretationKind') return refuse('kind')
  if (scene.topic === 'problems' && !/(?:全年|本年度)/.test(scene.read.sentence.masked)) return refuse('kind')
  const text = wordsBefore(frame, scene)
  if (hasAction(frame, 'repost') || /(?:上级|国家|省级|省市)[^,]{0,4}(?:政策)?(?:文件)?解读/.test(text))
    return refuse('reposted')
  if (/(?:法规|文件|政策)(?:及|和|与)(?:其)?(?:政策)?解读/.test(text)) return refuse('kind')
  if (head.side === 'left' && unknownBetween(frame, head.to, frame.at) > 2) return refuse('no-noun')
  if (
    head.side === 'right' &&
    !hasAction(frame, 'publish', 'issue', 'make', 'statutory', 'hold') &&
    !frame.relations.has('total')
  )
    return claim('interpretations', 2)
  return claim('interpretations', head.side === 'left' ? 4 : 3)
}

/** 累计存有120篇,2022年新增15篇: the year's own figure behind what is there. */
function yearsOwn(frame: Frame): Verdict {
  const isDated = frame.left.some(
    (span) =>
      span.class === 'date' || (span.class === 'period' && (span.value === 'this' || span.value === 'until')),
  )
  if (!isDated || !leftAction(frame, 'publish', 'issue', 'make'))
    return frame.relations.has('total') && frame.left.length <= 2
      ? claim('interpretations', 3)
      : refuse('part')
  return claim('interpretations', 3)
}

/** Press conferences and online interviews. */
export const events: Field = (frame) => {
  const { head } = frame
  if (head === null || head.side === 'inherited') return null
  if (head.value !== 'pressConference' && head.value !== 'interview')
    return head.value === 'response' && frame.unit === '次' ? claim('responses_total', 3) : null
  if (!/^(?:场次|场|次|期|个|)$/.test(frame.unit)) return null
  if (head.side === 'left' && unknownBetween(frame, head.to, frame.at) > 2) return refuse('no-noun')
  return claim(head.value === 'interview' ? 'online_interviews' : 'press_conferences', 4)
}

/** Whether normative documents are those newly made of the form of 2019: it is there, or a report of its years without one says 新制作. */
export const isForm2019 = ({ context: { form, year }, read }: Pick<Scene, 'context' | 'read'>) =>
  form === '2019' ||
  (form === 'none' && (year === 2019 || year === 2020) && /新制作/.test(read.sentence.masked))

/** Normative documents: made, repealed, in force, published. The form of 2019 calls 新制作 what the others call 制发. */
export const normativeDocuments: Field = (frame, scene) => {
  const { head } = frame
  if (head?.value !== 'normative' && !(frame.mention.value === 0 && namesNormative(frame))) return null
  if (!/^(?:条|件|个|份|部|项|篇|)$/.test(frame.unit)) return null
  if (frame.left.some((span) => span.class === 'head' && /interpretation/.test(span.value)))
    return refuse('kind')
  const last = frame.actions
    .filter(
      (a) => a.side === 'left' && ['issue', 'repeal', 'inForce', 'statutory', 'publish'].includes(a.value),
    )
    .at(-1)
  const made = isForm2019(scene) ? 'normative_docs_made' : 'normative_docs_issued'
  if (last?.value === 'repeal') return claim('normative_docs_repealed', head?.side === 'inherited' ? 3 : 4)
  if (last?.value === 'inForce') return claim('normative_docs_in_force', head?.side === 'inherited' ? 3 : 4)
  if (head !== null && head.side === 'inherited' && last?.value === 'issue') return claim(made, 3)
  if (head === null || head.side === 'inherited') return null
  if (head.side === 'left' && head.value === 'normative' && unknownBetween(frame, head.to, frame.at) > 2)
    return refuse('no-noun')
  if (frame.actions.some((a) => a.side === 'left' && a.value === 'issue')) return claim(made, 4)
  if (last?.value === 'statutory' || last?.value === 'publish')
    return isForm2019(scene) ? refuse('no-row') : claim('normative_docs_published', 4)
  return null
}

/** 出台规章、规范性文件和其他文件共0件: none of any of them. */
const namesNormative = (frame: Frame) =>
  frame.left.some((span) => span.class === 'head' && span.value === 'normative')

/** 印发各类文件58件,内有规范性文件3件: a part of what was issued, by its own name. */
export const normativeParts: Field = (frame, scene) => {
  if (frame.head?.value !== 'normative' || frame.head.side === 'inherited' || !frame.isPart) return null
  const parent = frame.previous
  if (parent?.head?.value !== 'document') return null
  if (hasAction(parent, 'issue'))
    return claim(isForm2019(scene) ? 'normative_docs_made' : 'normative_docs_issued', 3)
  return null
}

/** Decisions that the tables of 2019 and 2021 count; prose is only held against them. */
export const decisions: Field = (frame, scene) => {
  const indicator = {
    licensing: 'licensing_decisions',
    punishment: 'punishment_decisions',
    coercion: 'coercion_decisions',
  }[frame.head?.value ?? '']
  if (indicator === undefined || frame.head!.side === 'inherited') return null
  if (!/^(?:件|条|个|宗|起|次|项|)$/.test(frame.unit)) return null
  if (frame.left.some((span) => span.class === 'head' && span.value === 'info')) return null
  if (hasAction(frame, 'publish', 'statutory') && !/处理决定/.test(frame.head!.word)) return null
  if (frame.head!.side === 'left' && unknownBetween(frame, frame.head!.to, frame.at) > 0)
    return refuse('no-noun')
  // 行政许可处理决定4件 is the form's own term; 办理行政许可20件 is only held against the table.
  if (/处理决定/.test(frame.head!.word) && (scene.context.year ?? 0) >= 2019) return claim(indicator, 3)
  return isSection(scene) ? claim(indicator, 2, { rivalOnly: true }) : refuse('no-row')
}

const isSection = ({ context }: Scene) => context.form === '2019' || context.form === '2021'
