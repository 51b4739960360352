import { describe, expect, it } from 'vitest'
import { labelsIn } from '../../../core/drafts/checks/check-questions.ts'
import { question } from './case-fixture.ts'

const numbered = ['1', '2', '3', '8a', '8b', '9', '14'].map((label) => question(label, `Text of ${label}`))
const lettered = ['A', 'b'].map((label) => question(label, `Text of ${label}`))

describe('questions named in a letter', () => {
  it.each([
    ['I ask for question 3.', ['3']],
    ['Questions 1, 2 and 8a remain.', ['1', '2', '8a']],
    ['See Q14 and q. 9', ['14', '9']],
    ['questions 1-3', ['1', '2', '3']],
    ['questions 1 to 9', ['1', '2', '3', '8a', '8b', '9']],
    ['question 8', ['8a', '8b']],
    ['questions (1) and (2)', ['1', '2']],
    ['part 8A', ['8a']],
    ['8b) What then?\n\n9. And why?', ['8b', '9']],
    ['within 20 working days of 3 March', []],
    ['my question to 14 councillors', []],
  ])('%s', (text, labels) => {
    expect([...labelsIn(text, numbered)].toSorted()).toEqual(labels.toSorted())
  })

  it.each([
    ['question A', ['A']],
    ['questions A and b', ['A', 'b']],
    ['question a', []],
    ['a question about it', []],
    ['I have a question, Ada', []],
  ])('letters as labels: %s', (text, labels) => {
    expect([...labelsIn(text, lettered)].toSorted()).toEqual(labels)
  })
})
