import { ChevronLeft, ChevronRight, ZoomIn, ZoomOut } from 'lucide-react'
import { Toolbar } from 'react-aria-components'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { ZOOMS, type Zoom } from './timeline-view.ts'

interface Props {
  zoom: Zoom
  onStep: (step: 1 | -1) => void
  onPan: (share: number) => void
  canPan: boolean
}

const words = text.case.timeline

/** Closer and further, earlier and later. */
export function TimelineTools({ zoom, onStep, onPan, canPan }: Props) {
  return (
    <Toolbar className="band-tools" aria-label={words.zoom}>
      <Button icon aria-label={words.further} isDisabled={zoom === 'whole'} onPress={() => onStep(-1)}>
        <ZoomOut size={15} aria-hidden="true" />
      </Button>
      <Button icon aria-label={words.closer} isDisabled={zoom === ZOOMS.at(-1)} onPress={() => onStep(1)}>
        <ZoomIn size={15} aria-hidden="true" />
      </Button>
      {canPan && (
        <>
          <Button icon aria-label={words.earlier} onPress={() => onPan(-0.5)}>
            <ChevronLeft size={15} aria-hidden="true" />
          </Button>
          <Button icon aria-label={words.later} onPress={() => onPan(0.5)}>
            <ChevronRight size={15} aria-hidden="true" />
          </Button>
        </>
      )}
      <span className="band-zoom">{words.zooms[zoom]}</span>
    </Toolbar>
  )
}
