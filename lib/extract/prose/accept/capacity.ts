import { decimal } from '../../number/parseNumber.ts'
import { unknownBetween, type Frame } from '../frame.ts'
import { claim, hasAction, leftAction, refuse, type Field, type Scene } from './claim.ts'

const isAboutDisclosure = ({ read }: Scene) =>
  /(?:信息公开|政务公开|政府信息|信息申请)/.test(read.sentence.before.slice(-80) + read.sentence.masked) ||
  /(?:信息公开|政务公开|政府信息|信息申请)/.test(read.sentence.headings.map((h) => h.text).join())

/** Staff, training and meetings for disclosure (form of 2014, parts 八 and 九). */
export const capacity: Field = (frame, scene) => {
  const { head } = frame
  if (head === null) return null
  // 计划举办培训班3期,实际举办1期: the number of the same thing that was done.
  if (head.side === 'inherited')
    return head.value === 'training' &&
      hasAction(frame, 'hold') &&
      /^(?:期|次|场次|场|班次)$/.test(frame.unit) &&
      frame.left.some((s) => s.class === 'period')
      ? claim('trainings', 3)
      : null
  const gap = head.side === 'left' ? unknownBetween(frame, head.to, frame.at) : 0
  switch (head.value) {
    case 'staff':
      return PERSONS.test(frame.unit) && gap <= 2 ? claim('staff_total', 4) : null
    case 'staffFull':
      return PERSONS.test(frame.unit) && gap <= 2 && isAboutDisclosure(scene)
        ? claim('staff_fulltime', 3)
        : null
    case 'staffPart':
      return PERSONS.test(frame.unit) && gap <= 2 && isAboutDisclosure(scene)
        ? claim('staff_parttime', 3)
        : null
    case 'trainee':
      return /^(?:人次|人|名)$/.test(frame.unit) && isAboutDisclosure(scene) ? claim('trainees', 3) : null
    case 'training':
      if (!isAboutDisclosure(scene)) return null
      if (/^(?:人次|人|名)$/.test(frame.unit)) return gap <= 4 ? claim('trainees', 2) : null
      if (isOtherTraining(frame, scene)) return refuse('other-noun')
      return /^(?:期|次|场次|场|班次|个|班)$/.test(frame.unit) ? claim('trainings', 3) : null
    case 'meeting': {
      const text = scene.read.sentence.masked.slice(frame.leftFrom, frame.rightTo)
      if (!/^(?:次|场次|场|个)$/.test(frame.unit) || !hasAction(frame, 'hold')) return null
      return /(?:政务公开|信息公开)/.test(text) ? claim('meetings', 3) : refuse('other-noun')
    }
    default:
      return null
  }
}
/** 组织党员干部培训5次: a training of another kind, where the words before it name one. */
function isOtherTraining(frame: Frame, scene: Scene): boolean {
  const held = frame.actions.findLast((action) => action.value === 'hold' && action.side === 'left')
  const { head } = frame
  if (held === undefined || head?.side !== 'left' || held.to > head.from) return false
  const words = scene.read.sentence.masked.slice(held.to, head.from)
  return words.length >= 4 && !/公开|业务|专题|信息|工作|相关|各类/.test(words)
}

const PERSONS = /^(?:人|名|人次|个|)$/

/** Money taken for disclosure requests, in 万元; 行政事业性收费 and what disclosure cost the body are other things. */
export const fees: Field = (frame, scene) => {
  if (frame.unit !== '元' && frame.unit !== '万元') return null
  const { masked } = scene.read.sentence
  if (scene.topic !== 'fees' && !/(?:信息公开|依申请|信息处理费|政府信息)/.test(masked))
    return refuse('other-noun')
  if (/行政事业性收费/.test(masked)) return refuse('other-noun')
  const text = masked.slice(frame.leftFrom, frame.at)
  if (leftAction(frame, 'waive')) return refuse('kind')
  if (/(?:用于|支出|投入|经费|开支|预算|产生的|设立|印制|购买|安排)/.test(text)) return refuse('spending')
  const isFee = frame.head?.value === 'fee' && frame.head.side !== 'right'
  if (!isFee && !leftAction(frame, 'charge')) return refuse('other-noun')
  const inTenThousand = frame.unit === '万元'
  return claim('fees_collected', 4, {
    unit: frame.unit,
    value: inTenThousand ? frame.mention.value : decimal(frame.mention.value, 1e-4),
  })
}
