export const history = {
  title: 'History',
  lead: 'Everything that you changed, newest first. Each step can be taken back.',
  undo: 'Undo',
  redo: 'Redo',
  undoOf: (words: string) => `Undo: ${words}`,
  redoOf: (words: string) => `Redo: ${words}`,
  undone: (words: string) => `Taken back: ${words}`,
  redone: (words: string) => `Done again: ${words}`,
  nothingToUndo: 'There is nothing to take back.',
  nothingToRedo: 'There is nothing to do again.',
  empty: 'Nothing was changed yet.',
  stateUndone: 'taken back',
}
