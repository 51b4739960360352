export const attachments = {
  title: 'Attachments',
  save: 'Save…',
  saveOf: (name: string) => `Save ${name}…`,
  looking: 'Looking at the file…',
  saved: (name: string) => `${name} is handed over to be saved.`,
  failed: 'The attachment could not be saved.',
  warnTitle: 'Save this file?',
  refuseTitle: 'This file is not handed out',
  is: (name: string, what: string) => `${name} is ${what}.`,
  warnHelp: 'If you did not expect it, ask its sender before you open it.',
  refuseHelp:
    'Its bytes stay in your casebook as evidence, and in every backup. If you need it, ask its sender for another form.',
  saveAnyway: 'Save it anyway',
}
