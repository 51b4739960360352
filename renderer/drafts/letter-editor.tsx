import { EditorState } from '@codemirror/state'
import { EditorView, placeholder } from '@codemirror/view'
import { minimalSetup } from 'codemirror'
import { useEffect, useEffectEvent, useImperativeHandle, useRef, type Ref } from 'react'
import type { Span } from '../../core/model/basics.ts'
import type { DraftQuote, FilledField } from '../../core/model/draft.ts'
import { text } from '../messages/en-gb.ts'
import { LETTER_LOOK, markField, openPlaceMarks } from './editor-marks.ts'
import { otherWords } from './letter-edits.ts'
import { openPlaces } from './words.ts'

export interface EditorHands {
  focus: () => void
  /** The letter as it stands, with every key that was pressed. */
  text: () => string
  /** Marks a stretch and brings it into sight, so that typing takes its place. */
  select: (place: Span) => void
  /** Puts words where the cursor is, apart from the words beside it. */
  insert: (words: string) => void
  /** Other words in place of all; the editor's own undo can bring the old ones back. */
  replace: (words: string) => void
  setFields: (fields: readonly FilledField[]) => void
  setTroubles: (places: readonly Span[]) => void
  setQuotes: (quotes: readonly DraftQuote[]) => void
}

interface Props {
  ref: Ref<EditorHands>
  initial: string
  onChange: (text: string) => void
  /** The cursor came into a field that the case filled, or out of one. */
  onField: (field: FilledField | null) => void
  onReady: () => void
}

const fields = markField<FilledField>('cm-from-case')
const troubles = markField<null>('cm-trouble')
const quoted = markField<DraftQuote>('cm-quoted')

/**
 * The letter in CodeMirror, spelling by the system. It stands in a shadow root, where its styles come as constructed sheets: a style
 * element in the page would be refused by the content security policy.
 */
export function LetterEditor({ ref, initial, onChange, onField, onReady }: Props) {
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const changed = useEffectEvent(onChange)
  const inField = useEffectEvent(onField)
  const first = useEffectEvent(() => initial)
  const ready = useEffectEvent(onReady)
  useEffect(() => {
    const node = host.current
    if (!node) return undefined
    const made = openEditor(node, first(), changed, inField)
    view.current = made
    ready()
    return () => {
      view.current = null
      made.destroy()
    }
  }, [])
  useImperativeHandle(ref, () => handsOf(() => view.current), [])
  return <div ref={host} className="letter-editor" />
}

function openEditor(
  node: HTMLElement,
  doc: string,
  onChange: (text: string) => void,
  onField: (field: FilledField | null) => void,
): EditorView {
  const root = node.shadowRoot ?? node.attachShadow({ mode: 'open' })
  const [open] = openPlaces(doc)
  return new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc,
      selection: open ? { anchor: open.start, head: open.end } : { anchor: 0 },
      extensions: [
        minimalSetup,
        EditorView.lineWrapping,
        placeholder(text.drafts.composer.placeholder),
        LETTER_LOOK,
        openPlaceMarks,
        fields.extension,
        troubles.extension,
        quoted.extension,
        EditorView.contentAttributes.of({
          'aria-label': text.drafts.composer.body,
          tabindex: '0',
          spellcheck: 'true',
          autocorrect: 'on',
          lang: 'en-GB',
        }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onChange(update.state.doc.toString())
          if (update.docChanged || update.selectionSet)
            onField(fields.at(update.state, update.state.selection.main.head))
        }),
        EditorView.domEventHandlers({
          // Keys of the app are single letters; in a letter they are words. Only what is held with Ctrl or Command goes on.
          keydown: (event) => {
            const undoes = event.key.toLowerCase() === 'z' || event.key.toLowerCase() === 'y'
            if (!(event.ctrlKey || event.metaKey) || undoes) event.stopPropagation()
            return false
          },
        }),
      ],
    }),
  })
}

function handsOf(viewNow: () => EditorView | null): EditorHands {
  const act = (work: (view: EditorView) => void): void => {
    const view = viewNow()
    if (view) work(view)
  }
  return {
    focus: () => act((view) => view.focus()),
    text: () => viewNow()?.state.doc.toString() ?? '',
    select: ({ start, end }) =>
      act((view) => {
        const most = view.state.doc.length
        view.dispatch({
          selection: { anchor: Math.min(start, most), head: Math.min(end, most) },
          effects: EditorView.scrollIntoView(Math.min(start, most), { y: 'center' }),
        })
        view.focus()
      }),
    insert: (words) =>
      act((view) => {
        const { from, to } = view.state.selection.main
        const before = /\S$/.test(view.state.sliceDoc(Math.max(0, from - 1), from)) ? ' ' : ''
        const after = /^[\p{L}\p{N}]/u.test(view.state.sliceDoc(to, to + 1)) ? ' ' : ''
        const insert = `${before}${words}${after}`
        view.dispatch({
          changes: { from, to, insert },
          selection: { anchor: from + insert.length },
          scrollIntoView: true,
        })
        view.focus()
      }),
    replace: (words) =>
      act((view) => {
        if (view.state.doc.toString() !== words) view.dispatch(otherWords(view.state, words))
      }),
    setFields: (list) =>
      act((view) => {
        view.dispatch({ effects: fields.set(list.map((field) => ({ ...field, what: field }))) })
      }),
    setTroubles: (places) =>
      act((view) => view.dispatch({ effects: troubles.set(places.map((place) => ({ ...place, what: null }))) })),
    setQuotes: (quotes) =>
      act((view) => {
        const doc = view.state.doc.toString()
        const found = quotes.flatMap((quote) => {
          const start = doc.indexOf(quote.text)
          return start < 0 ? [] : [{ start, end: start + quote.text.length, what: quote }]
        })
        view.dispatch({ effects: quoted.set(found) })
      }),
  }
}
