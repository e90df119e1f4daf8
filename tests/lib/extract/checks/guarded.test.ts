import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import { documentChecks } from '#lib/extract/checks/documentChecks'
import { Checker } from '#lib/extract/checks/sums'
import { allNotes } from '#lib/extract/findings/documentNotes'
import { guardedCheck } from '#lib/extract/checks/guarded'
import type { Note } from '#lib/extract/findings/noteInput'
import { wordRefusal } from '#lib/model/refusal/refusals'
import { extractor } from '../reference.ts'

const cases = ['2014-lines-blanks', '2019-plain', '2021-pipes', '2021-reconciliation-fails', 'none-proposals']
const texts = cases.map((name) => readFileSync(`tests/corpus/${name}/source.txt`, 'utf8'))

function read(text: string) {
  const extracted = extractor.extractText('a.txt', '', text)
  if (!extracted.ok) throw new Error(wordRefusal(extracted.reason, 'en'))
  const { observations, issues, ...rest } = extracted.extraction
  const values = observations.map((observation) => ({ ...observation, check: null }))
  return { values, issues, rest }
}
const breakDown = () => {
  throw new TypeError("Cannot read properties of undefined (reading 'start')")
}

describe('a report stands whatever breaks down on it', () => {
  const undo: (() => void)[] = []
  afterEach(() => undo.splice(0).forEach((back) => back()))
  const before = texts.map(read)

  test('nothing breaks down on the reports themselves', () => {
    expect(before.flatMap(({ issues }) => issues.filter(({ code }) => code === 'check-failed'))).toEqual([])
  })

  test.each(allNotes.map((note, i) => [note.name, i] as const))('the note %s', (name, i) => {
    expect(name).not.toBe('')
    const notes = allNotes as Note[]
    const note = notes[i]!
    undo.push(() => (notes[i] = note))
    notes[i] = Object.defineProperty(() => breakDown(), 'name', { value: name })
    expectToStand(name)
  })

  test.each(Object.keys(documentChecks))('the check %s', (name) => {
    const check = documentChecks[name]!
    undo.push(() => (documentChecks[name] = check))
    documentChecks[name] = () => breakDown
    expectToStand(name)
  })

  function expectToStand(name: string) {
    texts.forEach((text, i) => {
      const { values, issues, rest } = read(text)
      expect(values).toEqual(before[i]!.values)
      expect(rest).toEqual(before[i]!.rest)
      const failed = issues.filter(({ code }) => code === 'check-failed')
      expect(failed).toHaveLength(1)
      expect(failed[0]).toMatchObject({ severity: 'warning', quote: null })
      expect(failed[0]!.message).toContain(`“${name}”`)
      expect(failed[0]!.messageEn).toContain(name)
    })
  }
})

test('a check that breaks down half way leaves no marks', () => {
  const extracted = extractor.extractText('a.txt', '', texts[0]!)
  if (!extracted.ok) throw new Error(wordRefusal(extracted.reason, 'en'))
  const { observations } = extracted.extraction
  const before = observations.map((o) => o.check)
  const checker = new Checker(observations)
  guardedCheck(checker, 'half', (own) => {
    own.fail(...observations)
    breakDown()
  })
  expect(observations.map((o) => o.check)).toEqual(before)
  expect(checker.issues.map((issue) => issue.code)).toEqual(['check-failed'])
})
