import { describe, expect, test } from 'vitest'
import type { QuestionStatus } from '../../../core/model/reading.ts'
import { statusOfAnswer } from '../../../core/reading/questions/answer-status.ts'

describe('what a passage makes of its question', () => {
  test.each<[QuestionStatus, string]>([
    ['not-held', 'that is not something that is recorded.'],
    ['not-held', 'no such list has been made.'],
    ['not-held', 'records from before 2015 have been destroyed.'],
    ['not-held', 'the county has the data; we do not.'],
    ['not-held', 'we never received such a letter.'],
    ['not-held', 'not recorded.'],
    ['refused', "this is personal data and it'd be unfair to release it."],
    ['refused', "i can't let you have these."],
    ['refused', 'finding this out would take more than 40 hours.'],
    ['refused', 'counsel’s advice is privileged and is being kept back.'],
    ['refused', 's40(2), personal information of third parties.'],
    ['refused', 'the names of junior staff are not being released.'],
    ['refused', 'releasing this could put people at risk.'],
    ['partly-answered', 'we can give the total, £4,120, but not the split.'],
    ['partly-answered', 'please find the minutes, with names removed.'],
    ['partly-answered', 'we enclose the contract less its prices.'],
    ['answered', 'it was refused planning permission in 2029.'],
    ['answered', 'there were no complaints in these years.'],
    ['answered', 'the cost limit for grants is £4,000.'],
    ['answered', 'no exemptions were granted in 2030.'],
    ['answered', 'none.'],
    ['answered', 'we have never refused an application of this kind.'],
    ['answered', '12 applications were refused and 40 granted.'],
    ['not-held', 'we have looked and can find nothing.'],
    ['not-held', 'we were not able to locate any e-mails.'],
    ['not-held', 'the council does not own the bridge and has nothing on its condition.'],
    ['not-held', 'nobody took minutes.'],
    ['refused', 'the advice is subject to legal professional privilege.'],
    [
      'partly-answered',
      'the total is £31,000. we are not able to give the breakdown, which is exempt under section 43.',
    ],
    ['partly-answered', 'the figures for 2020 to 2022 are below. those for 2019 are exempt under section 22.'],
    ['partly-answered', 'we are giving you the plan but not the costs, which are commercially sensitive.'],
  ])('%s: %s', (status, words) => expect(statusOfAnswer(words).status).toBe(status))
})
