import type { ProseInput, Statement } from './statement.ts'

/** Figures that follow from the words of a sentence: all that were received were closed, all proposals were handled. */

/** 「收到申请5件，均已按期办结」: closed follows from received. */
export function closedInWords(input: ProseInput, statements: readonly Statement[]): Statement[] {
  const received = statements.find((s) => s.indicator === 'applications_received')
  if (received === undefined || received.value === 0) return []
  if (statements.some((s) => /^(applications_closed|replies_total|applications_carried)/.test(s.indicator)))
    return []
  const { masked, map } = input.sentence
  const match = /(均|全部|都)(已|依法|按[时期]|予以|进行|做出|作出|了)*(办结|答复|回复|办理完毕)/.exec(masked)
  if (match === null) return []
  return [
    {
      ...received,
      indicator: 'applications_closed',
      status: 'implied',
      to: map[match.index + match[0].length]!,
      strength: 1,
      note: '由“均已办结”推算',
      slip: null,
    },
  ]
}

const WAYS: Readonly<Record<string, string>> = {
  网: 'online',
  在: 'online',
  线: 'online',
  电: 'online',
  当: 'in_person',
  现: 'in_person',
  信: 'letter',
  邮: 'letter',
  传: 'fax',
}

/** 「收到申请13件，均为网上申请」: all that were received came one way. */
export function waysInWords(input: ProseInput, statements: readonly Statement[]): Statement[] {
  const received = statements.filter((s) => s.indicator === 'applications_received' && s.exclusion === null)
  if (received.length !== 1 || received[0]!.value === 0) return []
  const { masked, map } = input.sentence
  const match =
    /(?:均|全部|都)(?:为|是|系)?(?:通过|以)?(网上|网络|在线|线上|电子邮件|当面|现场|信函|邮寄|传真)[^,。;]{0,6}(?:申请|提交|提出|方式|渠道)/.exec(
      masked,
    )
  if (
    match === null ||
    statements.some(
      (s) => s.indicator.startsWith('applications_') && /(?:in_person|fax|online|letter)$/.test(s.indicator),
    )
  )
    return []
  return [
    {
      ...received[0]!,
      indicator: `applications_${WAYS[match[1]![0]!]}`,
      to: map[match.index + match[0].length]!,
      strength: 2,
    },
  ]
}

const DONE =
  /(办理完毕|办结|答复完毕|已办理|均已答复|已答复|已(?:全部|按[时要期求]|依法)*[^,。]{0,8}(?:办理|答复|办复))/

/** Suggestions and proposals of one sentence that were all handled make up the total, where the sentence states none. */
export function handledInWords(input: ProseInput, statements: readonly Statement[]): Statement[] {
  const of = (id: string) => statements.filter((s) => s.indicator === id && s.exclusion === null)
  const [npc, cppcc] = [of('suggestions_npc'), of('proposals_cppcc')]
  if (npc.length !== 1 || cppcc.length !== 1 || of('proposals_handled').length > 0) return []
  const { masked, map } = input.sentence
  const done = DONE.exec(masked)
  if (done === null) return []
  return [
    {
      ...npc[0]!,
      indicator: 'proposals_handled',
      value: npc[0]!.value + cppcc[0]!.value,
      status: 'implied',
      from: Math.min(npc[0]!.from, cppcc[0]!.from),
      to: map[done.index + done[0].length]!,
      strength: 2,
      note: '人大建议与政协提案之和，原文称已办理',
      slip: null,
    },
  ]
}
