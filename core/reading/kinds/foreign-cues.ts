import type { PhraseTable } from './signals.ts'

/** German phrases of offices. */
export const GERMAN: PhraseTable = {
  acknowledged: [
    ['(?:bestätige|bestätigen)[^.\\n]{0,60}eingang', 3],
    ['(?:ist|sind)[^.\\n]{0,80}(?:eingegangen|erfasst|registriert)', 2],
    ['(?:erhalten|wird ihnen|bekommen)[^.\\n]{0,60}(?:nachricht|antwort|bescheid)', 1.5],
    ['unter dem (?:aktenzeichen|geschäftszeichen|zeichen)', 1.5],
    ['(?:aktenzeichen|geschäftszeichen)[^.\\n]{0,30}erhalten', 1.5],
  ],
  delay: [
    ['(?:frist|bearbeitung)[^.\\n]{0,60}(?:verlänger|verzöger|länger)', 3],
    ['(?:noch nicht|nicht fristgerecht)[^.\\n]{0,60}(?:beantwort|entscheid)', 2.5],
  ],
  clarify: [['!(?:präzisieren|konkretisieren|teilen sie (?:mir|uns) (?:bitte )?mit|unklar|rückfrage)', 2.5]],
  fee: [['!(?:gebühr|gebühren|kosten)[^.\\n]{0,60}(?:voraussichtlich|in höhe|betragen|entstehen|\\d)', 2.5]],
  transfer: [['(?:zuständig(?:keitshalber)?|abgegeben|weitergeleitet)', 2.5]],
  refuse: [
    ['(?:lehne|lehnen)[^.\\n]{0,60}ab', 3],
    ['(?:wird|ist|muss)[^.\\n]{0,40}abgelehnt', 3],
    ['(?:nicht zugänglich|kein anspruch|kann nicht gewährt|ausgeschlossen|steht[^.\\n]{0,40}entgegen)', 2],
    ['ablehn(?:ung|end)', 1.5],
  ],
  'not-held': [
    ['(?:liegen|liegt)[^.\\n]{0,60}nicht vor', 3],
    ['nicht vorhanden', 2.5],
  ],
  supply: [
    [
      '(?:anbei|als anlage|beigefügt|in der anlage|übersende|übersenden|erhalten sie (?:anbei|hiermit)|gewähre|gewähren)',
      2.5,
    ],
  ],
  part: [['(?:geschwärzt|teilweise|unkenntlich)', 2]],
  review: [['widerspruch', 2]],
  'review-done': [['widerspruchsbescheid', 3]],
}

export const GERMAN_ASKING: PhraseTable = {
  request: [
    [
      '!(?:bitte (?:ich|wir)|beantrage|ich (?:bitte|möchte|hätte gern)|antrag nach|nach dem (?:ifg|informationsfreiheitsgesetz|uig))',
      3,
    ],
  ],
  chase: [['!(?:erinner|bislang keine|noch keine antwort|frist (?:ist )?abgelaufen|sachstand)', 3]],
  review: [['!(?:lege|erhebe)[^.\\n]{0,40}widerspruch', 3]],
  withdraw: [['!(?:ziehe)[^.\\n]{0,40}zurück', 3]],
  thanks: [['!(?:vielen dank|herzlichen dank|danke)', 2]],
}

/** French phrases of offices. */
export const FRENCH: PhraseTable = {
  acknowledged: [['(?:accus(?:e|ons) réception|avons bien reçu|a été reçue?)', 3]],
  delay: [['(?:prorog|prolong)[^.\\n]{0,60}(?:délai|jours)', 3]],
  refuse: [['(?:refus|exemption|ne (?:peut|peuvent|pouvons)[^.\\n]{0,40}(?:communiqu|divulgu))', 2.5]],
  'not-held': [['aucun document', 2.5]],
  supply: [['(?:ci-joint|veuillez trouver|vous trouverez)', 2.5]],
}
