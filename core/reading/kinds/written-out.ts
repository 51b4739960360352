const NOT = /(wo|ca|sha)?n't(?![a-z])/g
const WHOLE: Readonly<Record<string, string>> = { wo: 'will not', ca: 'cannot', sha: 'shall not' }
const AFTER = /(?<=[a-z])'(re|ve|ll|m|s)(?![a-z])/g
const VERBS: Readonly<Record<string, string>> = { re: ' are', ve: ' have', ll: ' will', m: ' am' }
const IS = /\b(?:it|that|there|here|what|who|where|he|she|which)$/

/** A sentence with its short forms written out, so that 'isn't held' reads as 'is not held'. Its offsets change. */
export function writtenOut(sentence: string): string {
  if (!sentence.includes("'")) return sentence
  return sentence
    .replace(NOT, (_, stem?: string) => (stem ? WHOLE[stem]! : ' not'))
    .replace(AFTER, (short, verb: string, at: number, whole: string) =>
      verb === 's' ? (IS.test(whole.slice(Math.max(0, at - 6), at)) ? ' is' : short) : VERBS[verb]!,
    )
}
